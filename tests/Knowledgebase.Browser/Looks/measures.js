// What is wrong with the picture of a page, in sentences; the same in every browser. Given are selectors of what the page is for
// and of what its scripts draw last, within how many screens the first begins, and what to type into the search box before.
async ({ purpose, within, ready, typed }) => {
  const tolerance = 2;
  const mostMoved = 0.02;
  const wrong = new Set();
  const name = element => element.localName + [...element.classList].map(one => `.${one}`).join('');
  const quote = text => `「${text.trim().replace(/\s+/g, ' ').slice(0, 24)}」`;
  const isShown = element => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const styles = new Map();
  const styleOf = element => styles.get(element) ?? styles.set(element, getComputedStyle(element)).get(element);
  const ancestors = element => element ? [element, ...ancestors(element.parentElement)] : [];
  const isForEars = element => ancestors(element).some(one => styleOf(one).clipPath === 'inset(50%)' || one.offsetWidth <= 1 && one.offsetHeight <= 1);

  if (typed) {
    const box = document.querySelector('form[role=search] input');
    box.value = typed;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }
  for (const start = performance.now(); !document.querySelector(ready); await new Promise(done => setTimeout(done, 20)))
    if (performance.now() - start > 20_000) return [`never drawn: ${ready}`];

  const common = (one, other) => ({
    left: Math.max(one.left, other.left), right: Math.min(one.right, other.right),
    top: Math.max(one.top, other.top), bottom: Math.min(one.bottom, other.bottom),
  });
  const isEmpty = box => box.right <= box.left || box.bottom <= box.top;
  const isLess = (part, box) => box.right - box.left - (part.right - part.left) > tolerance || box.bottom - box.top - (part.bottom - part.top) > tolerance;

  // The part of an element's frame that cuts its contents in one of the given ways.
  const frameOf = (element, ways) => {
    const { overflowX, overflowY } = styleOf(element);
    const { left, top } = element.getBoundingClientRect();
    const [x, y] = [left + element.clientLeft, top + element.clientTop];
    return {
      left: ways.includes(overflowX) ? x : -Infinity, right: ways.includes(overflowX) ? x + element.clientWidth : Infinity,
      top: ways.includes(overflowY) ? y : -Infinity, bottom: ways.includes(overflowY) ? y + element.clientHeight : Infinity,
    };
  };
  // Of other shapes than insets, nothing outside the border is taken for seen.
  const shapeOf = element => {
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
    const [t, r = t, b = t, l = r] = /^inset\(([^()]*?)(?: round .*)?\)/.exec(styleOf(element).clipPath)?.[1].split(' ') ?? ['0'];
    const px = (length, whole) => parseFloat(length) * (length.endsWith('%') ? whole / 100 : 1);
    return { left: left + px(l, width), right: right - px(r, width), top: top + px(t, height), bottom: bottom - px(b, height) };
  };
  const holderOf = element => ({ fixed: null, absolute: element.offsetParent })[styleOf(element).position] ?? element.parentElement;

  // What can be seen of a box where its frames are scrolled to it, or who cuts it. A caption stands still, so it must be seen at once.
  const look = (element, box) => {
    const scrolled = element.closest('caption') ? [] : ['auto', 'scroll'];
    const hidden = ['hidden', 'clip', ...scrolled.length ? [] : ['auto', 'scroll']];
    let holder = element;
    for (const ancestor of ancestors(element)) {
      if (ancestor === document.body || isEmpty(box)) break;
      let seen = box;
      if (ancestor === holder) {
        holder = holderOf(ancestor);
        const { display, overflow } = styleOf(ancestor);
        if (overflow !== 'visible' && !/^(inline|contents)$/.test(display)) {
          box = common(box, frameOf(ancestor, scrolled));
          seen = common(box, frameOf(ancestor, hidden));
        }
      }
      if (styleOf(ancestor).clipPath !== 'none') seen = common(seen, shapeOf(ancestor));
      if (isLess(seen, box)) return { by: ancestor };
    }
    return { box };
  };

  // An opaque box that is laid over the page hides what is below it; only what shares a layer can be seen through each other.
  const layerOf = element => ancestors(element).find(one =>
    /absolute|fixed|sticky/.test(styleOf(one).position) && !/, 0(\.\d+)?\)$|^transparent$/.test(styleOf(one).backgroundColor));

  // Lines of text, each as high as its letters: the room that a font keeps above and below them is no ink.
  const things = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    const node = texts.currentNode;
    const element = node.parentElement;
    if (!node.data.trim() || element.closest('rt, rp, svg, script, noscript, select, textarea, .skip') || !isShown(element) || isForEars(element)) continue;
    const size = parseFloat(styleOf(element).fontSize);
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      const ink = { left, right, top: (top + bottom - size) / 2, bottom: (top + bottom + size) / 2 };
      if (isEmpty(ink)) continue;
      const { box, by } = look(element, ink);
      if (by) wrong.add(`clipped: ${quote(node.data)} by ${name(by)}`);
      else if (!isEmpty(box)) things.push({ ...box, element, said: quote(node.data), layer: layerOf(element) });
    }
  }

  // Boxes that are drawn around something; a word in a box may be more than one.
  const sides = ['Top', 'Right', 'Bottom', 'Left'];
  for (const element of document.querySelectorAll('main *, header *, footer *')) {
    const style = styleOf(element);
    if (element.closest('svg, table') || !sides.every(side => parseFloat(style[`border${side}Width`])) || !isShown(element) || isForEars(element)) continue;
    for (const { left, right, top, bottom } of element.getClientRects())
      things.push({ left, right, top, bottom, element, isFrame: true, said: `the box ${name(element)} ${quote(element.textContent)}`, layer: layerOf(element) });
  }

  const holds = (frame, thing) => frame.isFrame && frame.element.contains(thing.element) && !(thing.isFrame && frame.element === thing.element);

  things.sort((one, other) => one.top - other.top);
  things.forEach((one, i) => {
    for (let j = i + 1; j < things.length && things[j].top < one.bottom - tolerance; j++) {
      const other = things[j];
      if (one.layer !== other.layer || holds(one, other) || holds(other, one)) continue;
      const both = common(one, other);
      if (both.right - both.left > tolerance && both.bottom - both.top > tolerance) wrong.add(`overlapping: ${one.said} and ${other.said}`);
    }
  });

  // Titles break where they may: at a blank, at <wbr>, beside a sign. Only a word that is wider than its line may break inside.
  for (const title of document.querySelectorAll('h1, h2, h3, h4, .site-name, .hit-title')) {
    if (!isShown(title) || isForEars(title)) continue;
    const parts = document.createTreeWalker(title, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    let word = [];
    const finish = () => {
      const tops = word.map(one => one.box.top);
      const width = word.reduce((sum, one) => sum + one.box.width, 0);
      const fold = tops.findIndex((top, i) => i && top - tops[i - 1] > word[i].box.height / 2);
      if (fold > 0 && width < title.clientWidth)
        wrong.add(`broken: ${quote(title.textContent)} after 「${word.slice(0, fold).map(one => one.sign).join('')}」`);
      word = [];
    };
    while (parts.nextNode()) {
      const node = parts.currentNode;
      if (node.nodeType === Node.ELEMENT_NODE) {
        if (/^(wbr|br)$/.test(node.localName) || !styleOf(node).display.startsWith('inline')) finish();
      } else if (!node.parentElement.closest('rt, rp, svg')) {
        for (let i = 0; i < node.data.length; i++) {
          if (/[\p{L}\p{N}\p{M}\p{Cs}ー]/u.test(node.data[i])) {
            if (/[ぁ-ゖ]/.test(word.at(-1)?.sign) && /[ァ-ヺ\p{Script=Han}]/u.test(node.data[i])) finish();
            range.setStart(node, i);
            range.setEnd(node, i + 1);
            word.push({ sign: node.data[i], box: range.getBoundingClientRect() });
          } else finish();
        }
      }
    }
    finish();
  }

  const [aim] = [...document.querySelectorAll(purpose)].filter(isShown);
  if (!aim) wrong.add(`nothing to see of ${purpose}`);
  else {
    const { top, height } = aim.getBoundingClientRect();
    const begins = top + Math.min(height, 24);
    if (begins > within * innerHeight) wrong.add(`late: ${purpose} begins at ${Math.round(top)} px on a screen of ${innerHeight} px`);
  }

  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    const moved = await new Promise(done => {
      const shifts = [];
      new PerformanceObserver(list => shifts.push(...list.getEntries().filter(shift => !shift.hadRecentInput)))
        .observe({ type: 'layout-shift', buffered: true });
      requestAnimationFrame(() => requestAnimationFrame(() => done(shifts)));
    });
    const sum = moved.reduce((sum, shift) => sum + shift.value, 0);
    if (sum > mostMoved) wrong.add(`moved: ${sum.toFixed(3)}, ${moved.flatMap(shift => shift.sources.map(source => source.node && name(source.node.parentElement ?? document.body))).join(', ')}`);
  }
  return [...wrong];
}
