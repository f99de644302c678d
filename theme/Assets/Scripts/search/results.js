// The first results are drawn before anything else is asked for; passages, further results and counts follow.
import { button, el } from '../dom.js';
import { addressOf, readAddress } from './address.js';
import { chips, countsOf, facetsOf, startFacets } from './facets.js';
import { hitItem, passageOf } from './hits.js';
import { forget, form, index, input } from './index.js';
import { startSheet } from './narrow.js';
import { remember, showRecent } from './recent.js';
import { whenTyped } from './typing.js';

const passageCount = 5;
const firstLength = 3;
const pageLength = 10;

// The results of the search page, or of the filter of a list; then kind names what that list holds.
export const startFindings = (root, kind) => {
  const title = document.title;
  const part = selector => root.querySelector(selector);
  const show = (selector, shown) => part(selector).hidden = !shown;
  const [narrow, results, found, list, host, order] = ['.narrow', '.results', '.found', '.hits', '.facets', '.order select'].map(part);
  const box = kind ? part('#page-within') : input;
  const level = +found.tagName[1] + 1;
  const say = startSheet(root);
  let state;
  let turn = 0;
  let facets = kind && facetsOf(host, root.dataset.facets.split(' '));
  const whole = kind && countsOf(facets);
  let labels;
  let update;

  const isNarrowed = () => Object.keys(state.filters).length > 0;
  const to = (given, push) => {
    state = { ...state, ...given };
    history[push ? 'pushState' : 'replaceState'](null, '', addressOf(state));
    find();
  };
  const change = (key, value, on) => {
    const { [key]: old = [], ...others } = state.filters;
    const values = on ? [...old, value] : old.filter(other => other !== value);
    to({ filters: values.length ? { ...others, [key]: values } : others }, true);
  };
  const clear = () => to({ filters: {} }, true);
  const ask = q => {
    box.value = q;
    if (!kind) remember(q.trim());
    if (q !== readAddress().q) to({ q }, true);
    else find();
  };

  // Where nothing was found, there is a way on.
  const showWays = async (open, { total, relaxed, dropped, suggestions = [] }, mine) => {
    const others = !total && isNarrowed()
      ? (await open.search(state.q, { filters: kind ? { kind: [kind] } : {}, limit: 1, passages: false, facets: false })).total : 0;
    if (mine !== turn) return;
    show('.gap', !total);
    part('.notices').replaceChildren(...relaxed ? [`すべての言葉を含む記録はないので、「${dropped.join('」「')}」などを含まないものも示します。`] : [],
      ...others ? [button(`条件を外して探す（${others}件）`, clear)] : []);
    show('.suggestions', suggestions.length);
    part('.suggestions span').replaceChildren(...suggestions.map(word => button(word, () => ask(word))));
  };

  const showFacets = async (open, counts) => {
    const now = await open.labels();
    // The first time, and when the site was published anew while the page is open.
    if (!kind && labels !== now) {
      host.replaceChildren();
      update = startFacets(host, (facets = now).filter(facet => facet.key !== 'kind'), change);
    }
    labels = now;
    update(counts, state.filters);
    part('.chips').replaceChildren(...chips(facets, state.filters, change, clear));
  };

  const sayHowMany = (total, kinds, [only, ...more]) => {
    const q = state.q.trim();
    const name = only && !more.length ? kinds[only] : '記録';
    // A gap is named in full: the words, the conditions, the kind that is missing.
    const what = `${q && `「${q}」を含む`}${isNarrowed() ? 'この条件の' : ''}${name}`;
    found.replaceChildren(total && q ? `「${q}」の結果 ` : `${what}${total ? ' ' : 'は'}`, el('strong', { 'data-total': '' }, total), total ? '件' : '件です');
    say(total);
    show('.order', total > 1);
  };

  const draw = (hits, kinds, at) => {
    const items = hits.map((hit, i) => hitItem(hit, kind ? '' : kinds[hit.kind] ?? '', level, state.q.trim() && at % pageLength + i < passageCount));
    list.replaceChildren(...[...list.children].slice(0, at), ...items);
  };

  const find = async (from = 0) => {
    const mine = ++turn;
    const { q, sort } = state;
    const idle = !q.trim() && !isNarrowed();
    if (!kind) document.title = q ? `${q} – ${title}` : title;
    results.hidden = idle;
    if (kind) show('.browse-list', idle);
    else narrow.hidden = idle;
    for (const trouble of root.querySelectorAll('.trouble, .again')) trouble.hidden = true;
    show('.chips', isNarrowed());
    if (idle) {
      update?.(whole ?? {}, {});
      say(kind ? undefined : 0);
      return;
    }
    found.hidden = false;
    results.setAttribute('aria-busy', true);
    try {
      const open = await index();
      const filters = kind ? { ...state.filters, kind: [kind] } : state.filters;
      const asked = { filters, sort, offset: from, limit: from ? pageLength : Math.max(pageLength, history.state?.shown ?? 0) };
      const first = await open.search(q, { ...asked, limit: from ? pageLength : firstLength, passages: false, facets: false });
      if (mine !== turn) return;
      sayHowMany(first.total, open.kinds, filters.kind ?? []);
      draw(first.hits, open.kinds, from);
      await showWays(open, first, mine);
      const { hits, facets: counts, total } = await open.search(q, asked);
      if (mine !== turn) return;
      const drawn = first.hits.length;
      first.hits.forEach((_, i) => list.children[from + i].querySelector('.passage').replaceWith(passageOf(hits[i])));
      draw(hits.slice(drawn), open.kinds, from + drawn);
      show('.more', list.children.length < total);
      show('.share', total);
      await showFacets(open, counts);
      if (from) {
        list.children[from]?.querySelector('a').focus();
        history.replaceState({ shown: list.children.length }, '', addressOf(state));
      }
    } catch (error) {
      if (mine !== turn) return;
      found.hidden = true;
      results.hidden = false;
      show(`[data-trouble=${error.code === 'broken' ? 'broken' : 'offline'}]`, true);
      show('.again', true);
    }
    results.setAttribute('aria-busy', false);
  };

  const restore = () => {
    state = readAddress();
    if (kind) delete state.filters.kind;
    box.value = state.q;
    order.value = state.sort;
    if (order.selectedIndex < 0) order.value = state.sort = '';
    find();
  };

  part('.more').onclick = () => find(list.children.length);
  part('.again button').onclick = () => {
    forget();
    find();
  };
  part('.share button').onclick = async () => {
    const isCopied = await navigator.clipboard?.writeText(location.href).then(() => true, () => false);
    [...part('.share > span').children].forEach((said, i) => said.hidden = isCopied ? i : !i);
  };
  order.onchange = () => to({ sort: order.value }, true);
  if (kind) {
    update = startFacets(host, facets, change);
    show('.within', true);
    whenTyped(box, () => to({ q: box.value }));
  } else {
    const refresh = () => showRecent(part('.recent'), use);
    const use = q => {
      stop();
      ask(q);
      input.focus();
      refresh();
    };
    const stop = whenTyped(input, () => {
      to({ q: input.value });
      refresh();
    });
    input.onfocus = refresh;
    form.onsubmit = event => {
      event.preventDefault();
      stop();
      ask(input.value);
      // Who has finished typing is led to the results; the keyboard of a phone gives way to them.
      if (results.hidden) refresh();
      else found.focus();
    };
    list.onclick = event => event.target.closest('a') && remember(state.q.trim());
    part('.note').remove();
    show('.private', true);
    if (location.hash.startsWith('#q=')) history.replaceState(null, '', addressOf(readAddress()));
  }
  window.onpopstate = restore;
  restore();
};
