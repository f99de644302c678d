// Each card of a list gets a button that chooses it for the comparison.
let kept = [];
const read = () => {
  try {
    kept = JSON.parse(sessionStorage.getItem('compare') ?? '[]');
  } catch { /* what cannot be read was not kept */ }
  return Array.isArray(kept) ? kept.filter(isKey).slice(0, most) : [];
};
const link = document.querySelector('a[data-compare]');
if (link) {
  const bar = make('div', { className: 'compare-bar', hidden: true });
  const said = make('p', {});
  said.setAttribute('role', 'status');
  const go = make('a', {}, '表で比べる');
  const clear = make('button', { type: 'button', onclick: () => update([]) }, '選び直す');
  bar.append(said, go, clear);
  document.querySelector('main').append(bar);
  const buttons = [...document.querySelectorAll('a[data-compare]')].map(old => {
    const key = old.dataset.compare;
    const made = make('button', { type: 'button', className: 'compare', onclick: () => {
      const now = read();
      if (now.includes(key)) update(now.filter(other => other !== key));
      else if (now.length < most) update([...now, key]);
      else said.textContent = `比べられるのは${most}件までです。`;
    } }, old.textContent);
    old.replaceWith(made);
    return { key, made };
  });
  const update = keys => {
    kept = keys;
    keep(keys);
    for (const { key, made } of buttons) made.setAttribute('aria-pressed', keys.includes(key));
    bar.hidden = !keys.length;
    said.textContent = keys.length ? `${keys.length}件を選んでいます。` : '';
    go.href = `${link.pathname}?r=${keys.join(',')}`;
  };
  update(read());
  addEventListener('pageshow', () => update(read()));
}
