// Compares up to three practices or lessons. Cards and pages get a button each; the choice stays in this tab, and the comparison in the address.
// Everything that is shown is text from the site's own files.
const most = 3;
const make = (name, given, ...children) => {
  const made = Object.assign(document.createElement(name), given);
  made.append(...children);
  return made;
};
const host = document.querySelector('[data-comparison]');
const link = document.querySelector('[data-compare]');
const address = host ? location.pathname : link?.pathname;
const isKey = text => /^(practices|lessons)\/[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 100;
// On the comparison itself, what others put into the address (?utm_source=…) stays.
const addressOf = keys => {
  const others = new URLSearchParams(host ? location.search : '');
  others.delete('r');
  return `${address}?${[keys.length && `r=${keys.join(',')}`, `${others}`].filter(Boolean).join('&')}`.replace(/\?$/, '');
};

// A tab may refuse to keep anything; then each choice holds as long as its page.
let kept = [];
const read = () => {
  try {
    kept = JSON.parse(sessionStorage.getItem('compare') ?? '[]');
  } catch { /* what cannot be read was not kept */ }
  return Array.isArray(kept) ? kept.filter(isKey).slice(0, most) : [];
};
const keep = keys => {
  kept = keys;
  try {
    sessionStorage.setItem('compare', JSON.stringify(keys));
  } catch { /* see above */ }
};

const startButtons = () => {
  const bar = make('div', { className: 'compare-bar', hidden: true });
  const said = make('p', {});
  said.setAttribute('role', 'status');
  const go = make('a', {}, '表でくらべる');
  const clear = make('button', { type: 'button', onclick: () => update([]) }, '選びなおす');
  bar.append(said, go, clear);
  document.querySelector('main').append(bar);
  const buttons = [...document.querySelectorAll('a[data-compare]')].map(old => {
    const key = old.dataset.compare;
    const made = make('button', { type: 'button', className: 'compare', onclick: () => {
      const now = read();
      if (now.includes(key)) update(now.filter(other => other !== key));
      else if (now.length < most) update([...now, key]);
      else said.textContent = `くらべられるのは${most}件までです。`;
    } }, old.textContent);
    old.replaceWith(made);
    return { key, made };
  });
  const update = keys => {
    keep(keys);
    for (const { key, made } of buttons) made.setAttribute('aria-pressed', keys.includes(key));
    bar.hidden = !keys.length;
    said.textContent = keys.length ? `${keys.length}件を選んでいます。` : '';
    go.href = addressOf(keys);
  };
  update(read());
  addEventListener('pageshow', () => update(read()));
};

const startComparison = () => {
  const table = host.querySelector('table');
  const part = name => host.querySelector(`[data-${name}]`);
  let turn = 0;
  const show = async () => {
    const mine = ++turn;
    const asked = [...new Set((new URLSearchParams(location.search).get('r') ?? '').split(',').filter(Boolean))];
    const found = await Promise.all(asked.filter(isKey).slice(0, most).map(async key => {
      try {
        const answer = await fetch(new URL(`../${key}/compare.json`, location.href));
        return answer.ok ? { key, ...await answer.json() } : { key };
      } catch {
        return { key };
      }
    }));
    if (mine !== turn) return;
    const shown = found.filter(one => one.rows);
    const missing = [...asked.filter(key => !isKey(key)), ...found.filter(one => !one.rows).map(one => one.key)];
    const keys = shown.map(one => one.key);
    keep(keys);
    part('missing').textContent = missing.slice(0, most).map(text => `「${text.slice(0, 60)}」は見つかりません。`).join('')
      + (asked.filter(isKey).length > most ? `くらべられるのは${most}件までです。` : '');
    const drop = one => make('button', { type: 'button', onclick: () => {
      history.pushState(null, '', addressOf(keys.filter(key => key !== one.key)));
      show().then(() => table.hidden || table.querySelector('a').focus());
    } }, '外す');
    const heading = one => {
      const button = drop(one);
      button.setAttribute('aria-label', `${one.title}を外す`);
      // On a phone the rows are no rows to the eye, so their roles are said.
      return make('th', { scope: 'col', role: 'columnheader' }, make('a', { href: new URL(`../${one.key}/`, location.href).pathname }, one.title), button);
    };
    const row = (...cells) => make('tr', { role: 'row' }, ...cells);
    table.tHead.replaceChildren(row(make('th', { scope: 'col', role: 'columnheader' }, 'くらべること'), ...shown.map(heading)));
    table.tBodies[0].replaceChildren(...(shown[0]?.rows ?? []).map(([label], i) => row(make('th', { scope: 'row', role: 'rowheader' }, label),
      ...shown.map(one => make('td', { role: 'cell' }, one.rows[i][1])))));
    part('table').hidden = !shown.length;
    part('none').hidden = shown.length > 0;
    part('more').hidden = shown.length === 0 || shown.length >= most;
    part('lists').hidden = false;
  };
  part('lists').hidden = part('without').hidden = true;
  addEventListener('popstate', show);
  show();
};

if (host) startComparison();
else if (link) startButtons();
