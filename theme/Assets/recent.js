const recentKey = 'search-recent';

// A browser may forbid the storage; then nothing is kept.
const recent = () => {
  try {
    const kept = JSON.parse(localStorage.getItem(recentKey));
    return Array.isArray(kept) ? kept.filter(q => typeof q === 'string') : [];
  } catch {
    return [];
  }
};

const keepRecent = list => {
  try {
    if (list.length) localStorage.setItem(recentKey, JSON.stringify(list.slice(0, 8)));
    else localStorage.removeItem(recentKey);
  } catch {}
};

const remember = q => q.trim() && keepRecent([q.trim(), ...recent().filter(other => other !== q.trim())]);

// The former queries below the empty box.
const showRecent = (host, use) => {
  const drop = list => {
    keepRecent(list);
    showRecent(host, use);
    input.focus();
  };
  const list = input.value ? [] : recent();
  host.replaceChildren(...list.length ? [
    el('p', {}, '最近の検索'),
    el('ul', {}, ...list.map(q => el('li', {}, button(q, () => use(q)),
      button('×', () => drop(list.filter(other => other !== q)), { 'aria-label': `「${q}」を履歴から消す` })))),
    button('履歴を消す', () => drop([])),
  ] : []);
};
