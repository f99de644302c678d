// Days as the form reads and says them.
import { dayOf, textOf, weekdayOf } from './lending.js';

const weekdays = '日月火水木金土';
export const sayDay = day => {
  const [year, month, date] = textOf(day).split('-').map(Number);
  return `${year}年${month}月${date}日（${weekdays[weekdayOf(day)]}）`;
};
// Two days as a stretch; a year is said once, and not where it is this one.
const shortOf = (day, year) => sayDay(day).replace(`${year}年`, '');
export const sayDays = (from, until) => {
  const first = textOf(from).slice(0, 4);
  const begin = shortOf(from, todayText().slice(0, 4));
  return from === until ? begin : `${begin}から${shortOf(until, first)}まで`;
};
export const sayText = (text = '') => isNaN(dayOf(text)) ? text : sayDay(dayOf(text));

// The day in Japan, whatever the device's zone.
export const todayText = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date());
export const longestJudged = 366;
// No day that anybody can mean (Lending/Availability.cs), or none at all: a browser takes years of five digits.
export const isBeyond = text => !(Math.abs(dayOf(text) - dayOf(todayText())) <= 2 * longestJudged);
