const pageLength = 10;
const facetKeys = ['kind', 'stage', 'subject', 'setting', 'disability', 'degree', 'device', 'project', 'evidence', 'year'];

// What is searched for stands in the address; from another page it comes behind #.
const readAddress = () => {
  const given = new URLSearchParams(location.search || location.hash.slice(1));
  const filters = {};
  for (const key of facetKeys) if (given.has(key)) filters[key] = [...new Set(given.getAll(key))];
  return { q: given.get('q') ?? '', filters };
};

const addressOf = ({ q, filters }) => {
  const given = new URLSearchParams(q && { q });
  for (const [key, values] of Object.entries(filters)) for (const value of values) given.append(key, value);
  return location.pathname + (`${given}` && `?${given}`);
};

// The results of the search page, or of the filters above a list (then kind names the kind of that list).
const startFindings = (root, kind) => {
  const fixed = kind && 'kind';
  const title = document.title;
  const aside = root.querySelector('details') ?? el('details', { className: 'narrow' }, el('summary', {}, 'しぼりこむ'));
  const facetHost = el('div', { className: 'facets' });
  const what = el('span');
  const total = el('strong', { 'data-total': '' });
  const line = el('p', { className: 'found', role: 'status' });
  const chipList = el('ul', { className: 'chips' });
  const notices = el('div', { className: 'notices' });
  const list = el('ol', { className: 'hits' });
  const more = button('さらに表示', () => find(list.children.length), { className: 'more' });
  const said = el('span', { role: 'status' });
  const share = el('p', { className: 'share' }, button('この検索のリンクを写す', async () => {
    said.textContent = await navigator.clipboard?.writeText(location.href).then(() => true, () => false)
      ? 'リンクを写しました' : '写せませんでした。アドレス欄のアドレスをお使いください';
  }), said);
  const results = el('div', { className: 'results', hidden: true }, line, chipList, notices, list, more, share);
  const statics = kind && document.querySelectorAll('.sections');
  let state;
  let turn = 0;
  let facets;
  let update;

  const narrowed = () => Object.keys(state.filters).length > 0;
  const filters = () => kind ? { ...state.filters, kind: [kind] } : state.filters;
  const to = (next, push) => {
    state = next;
    history[push ? 'pushState' : 'replaceState'](null, '', addressOf(state));
    find();
  };
  const change = (key, value, on) => {
    const values = (state.filters[key] ?? []).filter(other => other !== value).concat(on ? value : []);
    const { [key]: _, ...rest } = state.filters;
    to({ ...state, filters: values.length ? { ...rest, [key]: values } : rest }, true);
  };
  const clear = () => to({ ...state, filters: {} }, true);
  const ask = q => {
    input.value = q;
    to({ ...state, q }, true);
    input.focus();
  };
  const say = (...content) => line.replaceChildren(...content);

  const showFacets = async (open, counts) => {
    const first = !facets;
    if (first) {
      facets = await open.labels();
      update = startFacets(facetHost, facets, fixed, change);
      if (kind) aside.replaceChildren(aside.firstElementChild, facetHost);
    }
    aside.hidden = false;
    update(counts, state.filters, first);
    chipList.replaceChildren(...chips(facets, state.filters, fixed, change, clear));
  };

  const showNotices = async (open, found, mine) => {
    const parts = [];
    const offer = found.suggestions?.length && !kind
      ? [el('p', {}, '別の言葉 ', ...found.suggestions.map(word => button(word, () => ask(word))))] : [];
    if (found.relaxed) parts.push(el('p', {}, `すべてを含む記録はありません。「${found.dropped.join('」「')}」を除いてさがしました。`));
    if (!found.total) {
      const only = filters().kind ?? [];
      const name = only.length === 1 ? open.kinds[only[0]] : '記録';
      parts.push(el('p', { className: 'gap' }, narrowed() ? `この条件の${name}は0件です` : `「${state.q}」を含む${name}は0件です`),
        el('p', {}, 'まだ載っていないか、別の言葉で書かれています。'));
      if (narrowed()) {
        const { total: others } = await open.search(state.q, { filters: kind ? { kind: [kind] } : {}, limit: 1, passages: false, facets: false });
        if (mine !== turn) return;
        if (others) parts.push(el('p', {}, button(`条件を外してさがす（${others}件）`, clear)));
      }
    }
    notices.replaceChildren(...parts, ...offer);
  };

  const find = async (from = 0) => {
    const mine = ++turn;
    const { q } = state;
    const idle = !q.trim() && !narrowed();
    if (!kind) document.title = q ? `${q} – ${title}` : title;
    results.hidden = idle;
    for (const section of statics ?? []) section.hidden = !idle;
    if (idle) {
      list.replaceChildren();
      chipList.replaceChildren();
      aside.hidden = !kind;
      if (!kind || !aside.open) return;
    }
    results.setAttribute('aria-busy', true);
    if (!line.firstChild) say('さがしています…');
    try {
      const open = await index();
      const limit = from ? pageLength : Math.max(pageLength, history.state?.shown ?? 0);
      const asked = { filters: filters(), limit, offset: from };
      if (!idle) {
        const found = await open.search(q, { ...asked, passages: false, facets: false });
        if (mine !== turn) return;
        total.textContent = found.total;
        what.textContent = q.trim() ? `「${q.trim()}」の結果 ` : 'この条件の記録 ';
        say(what, total, '件');
        const items = found.hits.map(hit => hitItem(hit, open.kinds, q.trim()));
        if (from) list.append(...items);
        else list.replaceChildren(...items);
        if (from) list.children[from]?.querySelector('a').focus();
        more.hidden = list.children.length >= found.total;
        share.hidden = !found.total;
        if (from) history.replaceState({ shown: list.children.length }, '', addressOf(state));
        else await showNotices(open, found, mine);
        if (mine !== turn) return;
      }
      const full = await open.search(q, { ...asked, limit: idle ? 1 : limit, passages: !idle });
      if (mine !== turn) return;
      if (!idle) fillPassages([...list.children].slice(from), full.hits);
      await showFacets(open, full.facets);
      open.warm?.();
    } catch (error) {
      if (mine !== turn) return;
      results.hidden = false;
      list.replaceChildren();
      notices.replaceChildren();
      more.hidden = share.hidden = true;
      say(error.code === 'broken' ? '検索の材料が壊れているか、足りません。 ' : '検索の材料を読み込めませんでした。通信の状態をお確かめください。 ',
        button('もう一度読み込む', () => {
          forget();
          say();
          find();
        }));
    }
    results.setAttribute('aria-busy', false);
  };

  const restore = () => {
    state = readAddress();
    if (kind) {
      state.q = '';
      delete state.filters.kind;
    } else input.value = state.q;
    find();
  };

  if (kind) {
    aside.addEventListener('toggle', () => aside.open && !facets && find());
    aside.after(results);
  } else {
    const recents = el('div', { className: 'recent' });
    const refresh = () => showRecent(recents, q => {
      ask(q);
      refresh();
    });
    const submit = q => {
      stop();
      remember(q);
      if (q !== input.value) input.value = q;
      to({ ...state, q }, q !== readAddress().q);
      refresh();
    };
    const stop = whenTyped(() => {
      to({ ...state, q: input.value }, false);
      refresh();
    });
    input.addEventListener('focus', refresh);
    form.addEventListener('submit', event => {
      event.preventDefault();
      submit(event.submitter?.value || input.value);
    });
    list.addEventListener('click', event => event.target.closest('a') && remember(state.q));
    aside.append(facetHost);
    aside.open = matchMedia('(min-width: 64rem)').matches;
    aside.hidden = true;
    form.append(recents, el('p', { className: 'remark' },
      'さがす言葉はこの端末の中だけで使い、どこにも送りません。検索の履歴も、この端末だけに残ります。'));
    root.replaceChildren(aside, results);
    if (location.hash && readAddress().q) history.replaceState(null, '', addressOf(readAddress()));
  }
  addEventListener('popstate', restore);
  restore();
  if (kind) aside.open ||= narrowed();
};
