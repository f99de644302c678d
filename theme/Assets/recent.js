// The former queries, newest first. A browser may forbid the storage; then nothing is kept.
const recent = () => {
  try {
    return JSON.parse(localStorage.searches).filter(q => typeof q === 'string');
  } catch {
    return [];
  }
};

const keepRecent = list => {
  try {
    localStorage.searches = JSON.stringify(list.slice(0, 8));
  } catch {}
};

const remember = q => q && keepRecent([q, ...recent().filter(other => other !== q)]);

// Shown below the empty box.
const showRecent = (host, use) => {
  const list = input.value ? [] : recent();
  const keep = kept => {
    keepRecent(kept);
    showRecent(host, use);
    input.focus();
  };
  host.hidden = !list.length;
  host.querySelector('ul').replaceChildren(...list.map(q => el('li', {}, button(q, () => use(q)),
    button('×', () => keep(list.filter(other => other !== q)), { 'aria-label': `「${q}」を履歴から消す` }))));
  host.lastElementChild.onclick = () => keep([]);
};
