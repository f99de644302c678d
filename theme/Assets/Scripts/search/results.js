// The first results are drawn before anything else is asked for; passages, further results and counts follow.
import { button, el } from '../dom.js';
import { addressOf, readAddress } from './address.js';
import { chips, startFacets } from './facets.js';
import { hitItem, passageOf } from './hits.js';
import { forget, index } from './index.js';

const passageCount = 5;
const firstLength = 3;
const pageLength = 10;

// The results of the search page, or of a list; then kind names what it holds, and facets are those that it came with.
// Show is told whenever something is asked for or nothing any more.
export const startFindings = (root, box, { kind, facets, show }) => {
  const part = selector => root.querySelector(selector);
  const reveal = (selector, shown) => part(selector).hidden = !shown;
  const [results, found, list, host, order] = ['.results', '.found', '.hits', '.facets', '.order select'].map(part);
  const level = +found.tagName[1] + 1;
  let state;
  let turn = 0;
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
    to({ q }, q !== readAddress().q);
  };
  if (kind) update = startFacets(host, facets, change);

  // Where nothing was found, there is a way on; conditions are taken away by their chips.
  const showWays = ({ total, relaxed, dropped, suggestions = [] }) => {
    reveal('.gap', !total);
    part('.notices').textContent = relaxed ? `「${dropped.join('」「')}」を含まないものも示します。` : '';
    reveal('.suggestions', suggestions.length);
    part('.suggestions span').replaceChildren(...suggestions.map(word => button(word, () => ask(word))));
  };

  const showFacets = async (open, counts) => {
    const now = await open.labels();
    // The first time, and when the site was published anew while the page is open.
    if (!kind && facets !== now) {
      host.replaceChildren();
      update = startFacets(host, (facets = now).filter(facet => facet.key !== 'kind'), change);
    }
    update(counts, state.filters);
    part('.chips').replaceChildren(...chips(facets, state.filters, change, clear));
  };

  const sayHowMany = (total, kinds, [only, ...more]) => {
    const q = state.q.trim();
    const name = only && !more.length ? kinds[only] : '記録';
    // A gap is named in full: the words, the conditions, the kind that is missing.
    const what = `${q && `「${q}」を含む`}${isNarrowed() ? 'この条件の' : ''}${name}`;
    found.replaceChildren(total && q ? `「${q}」の結果 ` : `${what}${total ? ' ' : 'は'}`, el('strong', { 'data-total': '' }, total), total ? '件' : '件です');
    part('.to-results').textContent = `${total}件を見る`;
  };

  const draw = (hits, kinds, at, waits) => list.replaceChildren(...[...list.children].slice(0, at),
    ...hits.map((hit, i) => hitItem(hit, kind ? '' : kinds[hit.kind], level, waits && i < passageCount)));

  const find = async (from = 0) => {
    const mine = ++turn;
    const { q, sort } = state;
    const idle = !q.trim() && !isNarrowed();
    results.hidden = idle;
    show(idle, q);
    root.querySelectorAll('.trouble, .again').forEach(trouble => trouble.hidden = true);
    reveal('.chips', isNarrowed());
    if (idle) {
      update?.(null, {});
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
      draw(first.hits, open.kinds, from, q.trim());
      showWays(first);
      const { hits, facets: counts, total } = await open.search(q, asked);
      if (mine !== turn) return;
      const drawn = first.hits.length;
      first.hits.forEach((_, i) => list.children[from + i].querySelector('.passage').replaceWith(passageOf(hits[i])));
      draw(hits.slice(drawn), open.kinds, from + drawn);
      reveal('.more', list.children.length < total);
      await showFacets(open, counts);
      if (from) {
        list.children[from]?.querySelector('a').focus();
        history.replaceState({ shown: list.children.length }, '', addressOf(state));
      }
    } catch (error) {
      if (mine !== turn) return;
      found.hidden = true;
      results.hidden = false;
      reveal(`[data-trouble=${error.code === 'broken' ? 'broken' : 'offline'}]`, true);
      reveal('.again', true);
    }
    results.setAttribute('aria-busy', false);
  };

  const restore = () => {
    state = readAddress();
    if (kind) delete state.filters.kind;
    box.value = state.q;
    order.value = state.sort;
    find();
  };

  part('.more').onclick = () => find(list.children.length);
  part('.again button').onclick = () => {
    forget();
    find();
  };
  order.onchange = () => to({ sort: order.value }, true);
  window.onpopstate = restore;
  restore();
  return { to, ask, found };
};
