// When an item is free: the steps of src/Knowledgebase/Lending/Availability.cs, one by one; a test compares both. Days are whole numbers.
export const dayOf = text => /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text + 'T00:00:00Z') / 864e5 : NaN;
export const textOf = day => new Date(day * 864e5).toISOString().slice(0, 10);
// 1970-01-01 was a Thursday.
export const weekdayOf = day => (day + 4) % 7;
export const periodsOf = periods => (periods ?? []).map(([from, until, units, name]) => ({ from: dayOf(from), until: dayOf(until), units, name }));
const horizon = 366;
const mostShorter = 7;
const mostParted = 62;

// What the file lending.json says, ready to be asked. A rule that it leaves out forbids nothing.
export const itemOf = file => ({ ...file, closed: periodsOf(file.closed), away: periodsOf(file.away) });

const holds = (period, day) => period.from <= day && day <= period.until;
export const isClosed = (item, day) => item.weekdays.includes(weekdayOf(day)) || item.closed.some(period => holds(period, day));
const awayOn = (item, day) => item.away.reduce((sum, period) => sum + (holds(period, day) ? period.units : 0), 0);
// The first day on which a loan finds too few sets, how many are free on it, and what is away.
export const clashOf = (item, from, until, wanted) => {
  if (item.units === undefined) return null;
  const [before, after] = [item.transport ?? 0, (item.transport ?? 0) + (item.inspection ?? 0)];
  for (let day = from - before; day <= until + after; day++)
    if (awayOn(item, day) > item.units - wanted)
      return { day, free: Math.max(0, item.units - awayOn(item, day)), away: item.away.filter(period => holds(period, day)) };
  return null;
};

export const judge = (item, today, from, until, wanted) => {
  if (until < from) return ['EndsBeforeItBegins'];
  const notice = from - today;
  const found = [];
  if (notice < (item.lead ?? 0)) found.push('ShortNotice');
  if (notice > item.ahead) found.push('TooFarAhead');
  if (until - from + 1 > item.longest) found.push('TooLong');
  if (wanted > item.units || wanted > item.most) found.push('TooManyUnits');
  if (isClosed(item, from)) found.push('BeginsOnClosedDay');
  if (isClosed(item, until)) found.push('EndsOnClosedDay');
  if (wanted <= item.units && clashOf(item, from, until, wanted)) found.push('Occupied');
  return found;
};

export const nextFree = (item, today, from, until, wanted) => {
  const asked = until - from + 1;
  const days = Math.max(1, Math.min(asked, item.longest ?? asked));
  const first = Math.max(from, today + (item.lead ?? 0));
  // Shorter only when there is none of that length.
  for (let length = days; length > Math.max(0, days - mostShorter); length--)
    for (let begin = first; begin <= first + horizon; begin++)
      if (!judge(item, today, begin, begin + length - 1, wanted).length) return [begin, begin + length - 1];
  return null;
};

// The longest part of a wish that meets what is away: the rest of it that can be lent.
export const restOf = (item, today, from, until, wanted) => {
  if (until - from >= mostParted || !judge(item, today, from, until, wanted).includes('Occupied')) return null;
  for (let length = until - from; length > 0; length--)
    for (let begin = from; begin + length - 1 <= until; begin++)
      if (!judge(item, today, begin, begin + length - 1, wanted).length) return [begin, begin + length - 1];
  return null;
};
