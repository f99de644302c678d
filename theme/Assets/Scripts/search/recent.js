// The former queries below the empty box.
import { button, el } from '../dom.js';
import { input } from './index.js';
import { keepQueries, remembered } from './remembered.js';

export const showRecent = (host, use) => {
  const list = input.value ? [] : remembered();
  const keep = kept => {
    keepQueries(kept);
    showRecent(host, use);
    input.focus();
  };
  host.hidden = !list.length;
  host.querySelector('ul').replaceChildren(...list.map(q => el('li', {}, button(q, () => use(q)),
    button('×', () => keep(list.filter(other => other !== q)), { 'aria-label': `「${q}」を履歴から消す` }))));
  host.lastElementChild.onclick = () => keep([]);
};
