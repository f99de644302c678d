// The former queries, newest first.
import { button, el } from '../dom.js';
import { input } from './index.js';
import { readList, writeList } from '../storage.js';

const recent = () => readList('localStorage', 'searches').filter(q => typeof q === 'string');
const keepRecent = list => writeList('localStorage', 'searches', list.slice(0, 8));

export const remember = q => q && keepRecent([q, ...recent().filter(other => other !== q)]);

// Shown below the empty box.
export const showRecent = (host, use) => {
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
