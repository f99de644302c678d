// The days wished for an explanation or a training: what stands against them; the rules name the days on which the office is closed.
import { readBasket } from '../basket.js';
import { el } from '../dom.js';
import { isBeyond, sayDay, todayText } from './days.js';
import { isEmpty, showFault, valueOf } from './fields.js';
import { dayOf, isClosed, periodsOf } from './lending.js';
import { readLoan } from './loans.js';
import { fieldOf, form, rules } from './page.js';
import { kinds, waysOf } from './records.js';

// The most days that a service in the request must be asked for ahead.
const leadOf = () => Math.max(0, ...readBasket()
  .filter(key => rules.visits?.includes(waysOf(key).find(kind => kinds().includes(kind)))).map(key => rules.leads[key] ?? 0));
const firstDay = () => dayOf(todayText()) + leadOf();
// The first day of a loan before which its training must have been.
const begins = () => !kinds().includes(rules.training) ? [] : [...form.querySelectorAll('[data-loan]')]
  .filter(({ item }) => item?.training && !item.trainingEnded).map(row => readLoan(row).from).filter(day => !isNaN(day));

export const faultOfWishes = days => {
  const closed = { weekdays: rules.weekdays ?? [], closed: periodsOf(rules.closed) };
  if (days.some(isBeyond)) return '年の数字を確かめてください。書けるのは、2年先までの日です。';
  const say = day => sayDay(dayOf(day));
  const passed = days.find(day => day < todayText());
  if (passed) return `${say(passed)}は、過ぎた日です。`;
  const shut = days.find(day => isClosed(closed, dayOf(day)));
  if (shut) return `${say(shut)}は、係の休みの日です。`;
  const early = days.find(day => dayOf(day) < firstDay());
  if (early) return `${say(early)}は、申込みの期限（${leadOf()}日前まで）に間に合いません。選べるのは、${sayDay(firstDay())}からです。`;
  const begin = Math.min(...begins());
  const late = days.find(day => dayOf(day) >= begin);
  return late ? `${say(late)}は、教材を使い始める日（${sayDay(begin)}）より後か、その日です。研修は、借りる前に受ける必要があります。` : '';
};

// The earliest day stands at the field, and what was wished for is judged anew.
export const showWishes = () => {
  const field = fieldOf('wishes');
  if (!field) return;
  field.querySelector('[data-first]')?.remove();
  if (leadOf()) field.querySelector('.hint').after(el('p', { 'data-first': '' }, `選べるのは、${sayDay(firstDay())}からです（${leadOf()}日前までに申し込みます）。`));
  if (!isEmpty(valueOf(field))) showFault(field, faultOfWishes(valueOf(field)));
};
