// Each card of a list gets a button that chooses it for the comparison.
import { keepChosen, most, readChosen } from './chosen.js';
import { button, el } from './dom.js';

const link = document.querySelector('a[data-compare]');
if (link) {
  const bar = el('div', { className: 'compare-bar', hidden: true });
  const said = el('p', { role: 'status' });
  const go = el('a', {}, '表で比べる');
  const clear = button('選び直す', () => update([]));
  bar.append(said, go, clear);
  document.querySelector('main').append(bar);
  const buttons = [...document.querySelectorAll('a[data-compare]')].map(old => {
    const key = old.dataset.compare;
    const made = button(old.textContent, () => {
      const now = readChosen();
      if (now.includes(key)) update(now.filter(other => other !== key));
      else if (now.length < most) update([...now, key]);
      else said.textContent = `比べられるのは${most}件までです。`;
    }, { className: 'compare' });
    old.replaceWith(made);
    return { key, made };
  });
  const update = keys => {
    keepChosen(keys);
    for (const { key, made } of buttons) made.setAttribute('aria-pressed', keys.includes(key));
    bar.hidden = !keys.length;
    said.textContent = keys.length ? `${keys.length}件を選んでいます。` : '';
    go.href = `${link.pathname}?r=${keys.join(',')}`;
  };
  update(readChosen());
  addEventListener('pageshow', () => update(readChosen()));
}
