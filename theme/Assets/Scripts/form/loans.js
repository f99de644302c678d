// The records of the request by name, and for each that is lent its days: judged at once, with the next free period to take.
import { button, el } from '../dom.js';
import { isBeyond, longestJudged, sayDay, sayDays, todayText } from './days.js';
import { faultOf, showFault, valueOf } from './fields.js';
import { clashOf, dayOf, judge, nextFree, restOf, textOf } from './lending.js';

const sayings = {
  EndsBeforeItBegins: () => '使い終わる日が、使い始める日より前です。',
  ShortNotice: (item, today, from) => from < today ? '使い始める日は、過ぎた日です。' : item.lead ? `使い始める日の${item.lead}日前までに申し込む決まりです。` : '使い始める日が過ぎています。',
  TooFarAhead: (item, today, from) => `使い始める日の${item.ahead}日前、${sayDay(from - item.ahead)}から申し込めます。`,
  TooLong: item => `借りられるのは${item.longest}日までです。`,
  TooManyUnits: item => `借りられるのは${Math.min(item.units ?? 1e9, item.most ?? 1e9)}組までです。`,
  BeginsOnClosedDay: () => '使い始める日は、受渡しの休みの日です。',
  EndsOnClosedDay: () => '使い終わる日は、受渡しの休みの日です。',
  Occupied: (item, today, from, until, wanted) => {
    const { day, free, away } = clashOf(item, from, until, wanted);
    const why = [...new Set(away.map(one => one.name))].join('と');
    const plans = away.map(one => `${one.name} ${one.units}組 ${sayDays(one.from, one.until)}`).join('、');
    const [before, after] = [item.transport ?? 0, (item.transport ?? 0) + (item.inspection ?? 0)];
    return `${sayDays(day, day)}は、${free ? `空きが${free}組だけです` : `${why}で空きがありません`}（${plans}）。`
      + (before + after ? `使う日のほかに、運ぶ日と点検の日（前に${before}日、後に${after}日）も空いている必要があります。` : '');
  },
};

// Reads one row: what it says, and what is wrong with it.
export const readLoan = row => {
  const values = { material: row.dataset.loan };
  const faults = [];
  for (const field of row.querySelectorAll('[data-field]')) {
    const value = valueOf(field);
    const fault = faultOf(field, value, field.dataset.field !== 'units');
    if (fault) faults.push({ field, fault });
    if (value) values[field.dataset.field] = value;
  }
  const [from, until] = [dayOf(values.from ?? ''), dayOf(values.until ?? '')];
  return { values, faults, from, until, wanted: +(values.units ?? 1) };
};

// Nothing is known by which a loan could be judged.
const isUnsettled = item => [item.units, item.lead, item.longest].every(rule => rule === undefined);

// The reader takes a place in the queue.
export const waits = row => !row.wait.hidden && row.wait.querySelector('input').checked;

// Other days, and a button that takes them.
const offer = (row, [from, until], text) => [el('p', {}, text), button('この期間にする', () => {
  row.querySelector('[data-field=from] input').value = textOf(from);
  row.querySelector('[data-field=until] input').value = textOf(until);
  for (const field of row.querySelectorAll('[data-field]')) showFault(field, '');
  judgeLoan(row);
  row.querySelector('[data-field=from] input').focus();
}, { 'aria-label': `この期間にする：${sayDays(from, until)}` })];

// Says at once what stands against the days; true when nothing does.
export const judgeLoan = row => {
  const said = row.querySelector('[data-said]');
  const item = row.item;
  const { from, until, wanted } = readLoan(row);
  said.replaceChildren();
  row.troubles = '';
  row.wait.hidden = true;
  if (row.unread) said.append(el('p', { className: 'error' }, 'この教材の決まりを読み込めなかったので、借りられるかどうかを確かめられません。日を書いて申し込めば、回答で分かります。'));
  if (!item || isNaN(from) || isNaN(until) || !(wanted > 0)) return;
  const today = dayOf(todayText());
  const isLong = until - from >= longestJudged || isBeyond(textOf(from));
  const found = isLong ? ['TooLong'] : judge(item, today, from, until, wanted);
  if (!found.length) {
    said.append(el('p', {}, item.asOf ? `${sayDay(dayOf(item.asOf))}現在、この期間は空いています。確定は回答で知らせます。`
      : isUnsettled(item) ? 'この教材の決まりはまだ決まっていないため、借りられるかどうかは確かめられません。'
      : '決まりに合っています。空いているかどうかは回答で知らせます。'));
    return;
  }
  const text = isLong ? '期間が長すぎるか、先すぎます。' : found.map(one => sayings[one](item, today, from, until, wanted)).join('');
  said.append(el('p', { className: 'error' }, text));
  // Days that are taken may come free again; whatever else is wrong would stay wrong.
  row.wait.hidden = found.join() !== 'Occupied';
  if (!waits(row)) row.troubles = row.wait.hidden ? text : `${text}日を変えるか、「空きを待ちます」に印を付けてください。`;
  if (isLong || found.includes('TooManyUnits')) return;
  const asked = [item, today, Math.min(from, until), Math.max(from, until), wanted];
  const rest = restOf(...asked);
  const next = nextFree(...asked);
  const free = item.asOf ? '空いています' : '決まりに合います';
  const offers = [];
  if (rest) offers.push(offer(row, rest, `希望のうち、${sayDays(...rest)}なら${free}。`));
  if (next && `${next}` !== `${rest}`) {
    const days = next[1] - next[0] + 1;
    const shorter = until - from + 1 - days;
    offers.push(offer(row, next, `${sayDays(...next)}なら${free}${shorter > 0 ? `（希望より${shorter}日短い、${days}日間）` : ''}。`));
  }
  said.append(...offers.length ? offers.flat() : [el('p', {}, '一年先までに、合う期間がありません。')]);
};

// One row for a lent material, with fields of its own.
export const makeLoan = (list, template, key, number) => {
  const row = el('li', { 'data-loan': key.split('/')[1], className: 'loan' }, el('p', { className: 'loan-title' }, key));
  row.key = key;
  row.append(template.content.cloneNode(true));
  // Ids must differ from row to row.
  for (const one of row.querySelectorAll('[id], [for], [aria-describedby]'))
    for (const name of ['id', 'for', 'aria-describedby'])
      if (one.hasAttribute(name)) one.setAttribute(name, `${one.getAttribute(name)}-${number}`);
  row.wait = el('div', { hidden: true },
    el('label', { className: 'pick' }, el('input', { type: 'checkbox' }), el('span', {}, '空きを待ちます（順番待ち）')));
  row.append(el('div', { 'data-said': '', role: 'status', className: 'loan-said' }), row.wait);
  row.addEventListener('change', () => judgeLoan(row));
  list.append(row);
  return row;
};
