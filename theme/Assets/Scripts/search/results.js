// The index gives passages to the first few only.
import { button, el } from '../dom.js';
import { chips, startFacets } from './facets.js';
import { hitItem, passageOf } from './hits.js';
import { forget, form, index, input } from './index.js';
import { isWide } from './parts.js';
import { remember, showRecent } from './recent.js';
import { whenTyped } from './typing.js';

const passageCount = 5;
const pageLength = 10;
const facetKeys = document.querySelector('[data-facets]')?.dataset.facets.split(' ') ?? [];

// What is searched for stands in the address; from another page it comes behind #. What others put there (?utm_source=…) stays.
const givenHere = () => new URLSearchParams(`${location.search}&${location.hash.startsWith('#q=') ? location.hash.slice(1) : ''}`);
const readAddress = () => {
  const given = givenHere();
  const filters = {};
  for (const key of facetKeys) if (given.has(key)) filters[key] = given.getAll(key);
  return { q: given.get('q') ?? '', filters };
};

const addressOf = ({ q, filters }) => {
  const given = new URLSearchParams(q && { q });
  for (const key in filters) for (const value of filters[key]) given.append(key, value);
  for (const [key, value] of givenHere()) if (key !== 'q' && !facetKeys.includes(key)) given.append(key, value);
  return `${location.pathname}?${given}`.replace(/\?$/, '');
};

// The results of the search page, or of the filters above a list; then kind names what that list holds.
export const startFindings = (root, kind) => {
  const title = document.title;
  const part = selector => root.querySelector(selector);
  const show = (selector, shown) => part(selector).hidden = !shown;
  const [narrow, results, found, list] = ['.narrow', '.results', '.found', '.hits'].map(part);
  let state;
  let turn = 0;
  let facets;
  let update;

  const isNarrowed = () => Object.keys(state.filters).length > 0;
  const to = (q, filters, push) => {
    state = { q, filters };
    history[push ? 'pushState' : 'replaceState'](null, '', addressOf(state));
    find();
  };
  const change = (key, value, on) => {
    const { [key]: old = [], ...others } = state.filters;
    const values = on ? [...old, value] : old.filter(other => other !== value);
    to(state.q, values.length ? { ...others, [key]: values } : others, true);
  };
  const clear = () => to(state.q, {}, true);
  const ask = q => {
    input.value = q;
    remember(q.trim());
    if (q !== readAddress().q) to(q, state.filters, true);
    else find();
  };

  // Where nothing was found, there is a way on.
  const showWays = async (open, { total, relaxed, dropped, suggestions = [] }, mine) => {
    const others = !total && isNarrowed()
      ? (await open.search(state.q, { filters: kind ? { kind: [kind] } : {}, limit: 1, passages: false, facets: false })).total : 0;
    if (mine !== turn) return;
    show('.gap', !total);
    part('.notices').replaceChildren(...relaxed ? [`「${dropped.join('」「')}」を含まないものも示します。`] : [],
      ...others ? [button(`条件を外して探す（${others}件）`, clear)] : []);
    show('.suggestions', suggestions.length);
    part('.suggestions span').replaceChildren(...suggestions.map(word => button(word, () => ask(word))));
  };

  const showFacets = async (open, counts) => {
    const labels = await open.labels();
    // The first time, and when the site was published anew while the page is open.
    if (facets !== labels) update = startFacets(part('.facets'), (facets = labels).filter(facet => !kind || facet.key !== 'kind'), kind, change);
    update(counts, state.filters);
    part('.chips').replaceChildren(...chips(facets, state.filters, change, clear));
  };

  const showHits = ({ hits, total }, kinds, from, [only, ...more]) => {
    const q = state.q.trim();
    const name = only && !more.length ? kinds[only] : '記録';
    // A gap is named in full: the words, the conditions, the kind that is missing.
    const what = `${q && `「${q}」を含む`}${isNarrowed() ? 'この条件の' : ''}${name}`;
    found.replaceChildren(total && q ? `「${q}」の結果 ` : `${what}${total ? ' ' : 'は'}`, el('strong', { 'data-total': '' }, total), total ? '件' : '件です');
    const items = hits.map((hit, i) => hitItem(hit, kinds, q && i < passageCount));
    list.replaceChildren(...[...list.children].slice(0, from), ...items);
    show('.more', list.children.length < total);
    show('.share', total);
    if (!from) return;
    items[0]?.querySelector('a').focus();
    history.replaceState({ shown: list.children.length }, '', addressOf(state));
  };

  const find = async (from = 0) => {
    const mine = ++turn;
    const { q } = state;
    const idle = !q.trim() && !isNarrowed();
    if (!kind) document.title = q ? `${q} – ${title}` : title;
    results.hidden = idle;
    for (const section of document.querySelectorAll('.sections')) section.hidden = kind && !idle;
    for (const trouble of root.querySelectorAll('.trouble, .again')) trouble.hidden = true;
    if (!kind) narrow.hidden = idle;
    show('.chips', isNarrowed());
    if (idle && !(kind && narrow.open)) return;
    found.hidden = false;
    results.setAttribute('aria-busy', true);
    try {
      const open = await index();
      const filters = kind ? { ...state.filters, kind: [kind] } : state.filters;
      const asked = { filters, offset: from, limit: from ? pageLength : Math.max(pageLength, history.state?.shown ?? 0) };
      if (!idle) {
        const first = await open.search(q, { ...asked, passages: false, facets: false });
        if (mine !== turn) return;
        showHits(first, open.kinds, from, filters.kind ?? []);
        await showWays(open, first, mine);
      }
      const { hits, facets: counts } = await open.search(q, { ...asked, passages: !idle });
      if (mine !== turn) return;
      if (!idle) hits.forEach((hit, i) => list.children[from + i].querySelector('.passage').replaceWith(passageOf(hit)));
      await showFacets(open, counts);
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
    if (kind) {
      state.q = '';
      delete state.filters.kind;
      narrow.open ||= isNarrowed();
    } else input.value = state.q;
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
  if (kind) narrow.ontoggle = () => facets || find();
  else {
    const refresh = () => showRecent(part('.recent'), use);
    const use = q => {
      stop();
      ask(q);
      input.focus();
      refresh();
    };
    const stop = whenTyped(() => {
      to(input.value, state.filters);
      refresh();
    });
    input.onfocus = refresh;
    form.onsubmit = event => {
      event.preventDefault();
      use(input.value);
    };
    list.onclick = event => event.target.closest('a') && remember(state.q.trim());
    // Beside the results, the filters come after them for who reads in order: the first result is what was asked for.
    if (narrow.open = isWide()) results.after(narrow);
    part('.note').remove();
    show('.private', true);
    if (location.hash.startsWith('#q=')) history.replaceState(null, '', addressOf(readAddress()));
  }
  window.onpopstate = restore;
  restore();
};
