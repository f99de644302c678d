// The box of every page but the search page: a list of the best hits while typing.
import { el } from '../dom.js';
import { form, index, input, place, startKey } from './index.js';
import { marked } from './marks.js';
import { remember } from './remembered.js';
import { whenTyped } from './typing.js';

export const startBox = () => {
  const list = el('ul', { className: 'suggest', id: 'page-hits', role: 'listbox', 'aria-label': '検索結果の候補', hidden: true });
  const said = el('span', { className: 'unseen', role: 'status' });
  let turn = 0;
  let at = -1;
  form.querySelector('.search-line').append(list, said);
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id, 'aria-expanded': false }))
    input.setAttribute(name, value);

  const choose = next => {
    at = next;
    [...list.children].forEach((option, i) => option.setAttribute('aria-selected', i === at));
    list.children[at]?.scrollIntoView({ block: 'nearest' });
    if (at < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', list.children[at].id);
  };
  const show = options => {
    list.replaceChildren(...options);
    list.hidden = !options.length;
    input.setAttribute('aria-expanded', !list.hidden);
    choose(-1);
  };
  const close = () => {
    turn++;
    show([]);
    said.textContent = '';
  };
  // What is typed stays out of requests: no server sees what is behind #. The search page puts it behind ? without a request.
  const go = q => {
    remember(q.trim());
    location.assign(`${place}#${new URLSearchParams({ q })}`);
  };
  const option = (i, act, ...content) => {
    const made = el('li', { id: `page-hit-${i}`, role: 'option' }, ...content);
    // A press must not take the focus out of the box, which would close the list before the click.
    made.onmousedown = event => event.preventDefault();
    made.onclick = act;
    return made;
  };

  const search = async () => {
    const mine = ++turn;
    const q = input.value.trim();
    if (!q) return close();
    try {
      const open = await index();
      const { hits, total } = await open.search(q, { limit: 6, passages: false, facets: false });
      if (mine !== turn) return;
      const all = () => go(q);
      show([
        ...hits.map((hit, i) => option(i, () => {
          remember(q);
          location.assign(hit.url);
        }, el('span', { className: 'kind' }, open.kinds[hit.kind]), el('span', {}, ...marked(hit.title, hit.marks.title)))),
        option(hits.length, all, total ? `「${q}」の結果をすべて見る（${total}件）` : `「${q}」は0件です。ほかの探し方を見る`),
      ]);
      said.textContent = `${total}件`;
    } catch {
      if (mine !== turn) return;
      show([option(0, () => go(q), '候補を読み込めませんでした。検索のページで探す')]);
    }
  };

  startKey();
  const stop = whenTyped(input, search);
  input.addEventListener('focus', () => index().catch(() => {}), { once: true });
  form.addEventListener('focusout', event => form.contains(event.relatedTarget) || close());
  form.addEventListener('submit', event => {
    event.preventDefault();
    go(event.submitter?.value || input.value);
  });
  input.addEventListener('keydown', event => {
    if (event.isComposing || event.keyCode === 229) return;
    const last = list.children.length - 1;
    const moves = { ArrowDown: at < last ? at + 1 : -1, ArrowUp: at < 0 ? last : at - 1 };
    if (at >= 0) Object.assign(moves, { Home: 0, End: last });
    if (list.hidden) {
      if (event.key !== 'ArrowDown') return;
      search();
    } else if (event.key === 'Escape') {
      stop();
      close();
    } else if (event.key === 'Enter' && at >= 0) list.children[at].click();
    else if (event.key in moves) choose(moves[event.key]);
    else return;
    event.preventDefault();
  });
};
