// What is chosen for the comparison: a box at each practice and lesson that is listed, and the bar that leads to the table.
import { keepChosen, most, readChosen } from './chosen.js';
import { button, el } from './dom.js';

const said = el('p', { role: 'status' });
const go = el('a', {}, '表で比べる');
const bar = el('div', { className: 'compare-bar', hidden: true }, said, go, button('選び直す', () => update([])));

const update = keys => {
  keepChosen(keys);
  for (const box of document.querySelectorAll('input[data-compare]')) box.checked = keys.includes(box.dataset.compare);
  bar.hidden = !keys.length;
  said.textContent = keys.length ? `${keys.length}件を選んでいます。` : '';
  go.href = `${go.pathname}?r=${keys.join(',')}`;
};

// The box of one record; place is where the comparison lies.
export const chooser = (key, title, place) => {
  const box = el('input', { type: 'checkbox', 'data-compare': key, 'aria-label': `${title}を比べる`, onchange: () => {
    const others = readChosen().filter(other => other !== key);
    const isOver = box.checked && others.length >= most;
    update(box.checked && !isOver ? [...others, key] : others);
    if (isOver) said.textContent = `比べられるのは${most}件までです。`;
  } });
  if (!bar.parentNode) {
    document.querySelector('main').append(bar);
    go.href = place;
    update(readChosen());
    addEventListener('pageshow', () => update(readChosen()));
  }
  box.checked = readChosen().includes(key);
  return el('label', { className: 'compare' }, box, '比べる');
};

// The cards that the page came with.
export const startChoosing = () => {
  for (const card of document.querySelectorAll('ul[data-compare] > li')) {
    const link = card.querySelector('a');
    card.lastElementChild.append(chooser(link.pathname.split('/').slice(-3, -1).join('/'), link.textContent, card.parentNode.dataset.compare));
  }
};
