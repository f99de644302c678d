// The table of the comparison. Everything that is shown is text from the site's own files.
import { keepChosen, most } from './chosen.js';
import { button, el } from './dom.js';
import { isKey } from './patterns.js';

const host = document.querySelector('[data-comparison]');
// What others put into the address (?utm_source=…) stays.
const addressOf = keys => {
  const others = new URLSearchParams(location.search);
  others.delete('r');
  return `${location.pathname}?${keys.length ? `r=${keys.join(',')}&` : ''}${others}`.replace(/[?&]$/, '');
};
const table = host.querySelector('table');
// On a phone the rows are no rows to the eye, so the roles of table, groups, rows and cells are said.
table.setAttribute('role', 'table');
for (const group of [table.tHead, table.tBodies[0]]) group.setAttribute('role', 'rowgroup');
const labels = [...table.tBodies[0].rows].map(row => row.textContent);
const former = new URLSearchParams(host.dataset.former);
const part = name => host.querySelector(`[data-${name}]`);
// What is compared lies in the lists that the page leads to.
const lists = [...part('lists').querySelectorAll('a')].map(link => link.pathname);
const isOurs = key => isKey(key) && lists.includes(new URL(`../${key.split('/')[0]}/`, location.href).pathname);
let turn = 0;
const show = async () => {
  const mine = ++turn;
  const asked = [...new Set((new URLSearchParams(location.search).get('r') ?? '').split(',').filter(Boolean)
    .map(key => former.get(key) ?? key))];
  const found = await Promise.all(asked.filter(isOurs).slice(0, most).map(async key => {
    try {
      const answer = await fetch(new URL(`../${key}/record.json`, location.href));
      return answer.ok ? { ...await answer.json(), key } : { key };
    } catch {
      return { key };
    }
  }));
  if (mine !== turn) return;
  const shown = found.filter(one => one.comparison);
  const missing = [...asked.filter(key => !isOurs(key)), ...found.filter(one => !one.comparison).map(one => one.key)];
  const keys = shown.map(one => one.key);
  keepChosen(keys);
  part('missing').textContent = missing.slice(0, most).map(text => `「${text.slice(0, 60)}」は見つかりません。`).join('')
    + (asked.filter(isOurs).length > most ? `比べられるのは${most}件までです。` : '');
  const drop = one => button('外す', () => {
    history.pushState(null, '', addressOf(keys.filter(key => key !== one.key)));
    show().then(() => table.hidden || table.querySelector('a').focus());
  }, { 'aria-label': `${one.title}を外す` });
  const heading = one => el('th', { scope: 'col', role: 'columnheader' },
    el('a', { href: new URL(`../${one.key}/`, location.href).pathname }, one.title), drop(one));
  const row = (...cells) => el('tr', { role: 'row' }, ...cells);
  table.tHead.replaceChildren(row(el('th', { scope: 'col', role: 'columnheader' }, '比べること'), ...shown.map(heading)));
  // What none of them tells is said once, below.
  const silent = [];
  table.tBodies[0].replaceChildren(...labels.flatMap((label, i) => {
    const cells = shown.map(one => one.comparison[i]);
    if (cells.every(cell => cell.absent)) return silent.push(label), [];
    if (label === '種類' && cells.every(cell => cell === cells[0])) return [];
    return row(el('th', { scope: 'row', role: 'rowheader' }, label),
      ...cells.map(cell => el('td', { role: 'cell' }, cell.absent ? el('span', { class: 'absent' }, cell.absent) : cell)));
  }));
  part('silent').hidden = !silent.length;
  part('silent').textContent = `分からないこと：${silent.join('、')}`;
  part('table').hidden = !shown.length;
  part('none').hidden = shown.length > 0;
  part('more').hidden = shown.length === 0 || shown.length >= most;
  part('lists').hidden = false;
  host.dataset.comparison = 'ready';
};
part('lists').hidden = part('without').hidden = true;
addEventListener('popstate', show);
show();
