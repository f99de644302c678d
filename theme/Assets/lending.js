// When an item is free: the steps of src/Knowledgebase/Lending/Availability.cs, one by one; a test compares both. Days are whole numbers.
export const dayOf = text => /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text + 'T00:00:00Z') / 864e5 : NaN;
export const textOf = day => new Date(day * 864e5).toISOString().slice(0, 10);
// 1970-01-01 was a Thursday.
const weekdayOf = day => (day + 4) % 7;
const periodsOf = periods => (periods ?? []).map(([from, until, units]) => ({ from: dayOf(from), until: dayOf(until), units }));
const horizon = 366;

// What the file lending.json says, ready to be asked. A rule that it leaves out forbids nothing.
export const itemOf = file => ({ ...file, closed: periodsOf(file.closed), away: periodsOf(file.away) });

const holds = (period, day) => period.from <= day && day <= period.until;
const isClosed = (item, day) => item.weekdays.includes(weekdayOf(day)) || item.closed.some(period => holds(period, day));
const awayOn = (item, day) => item.away.reduce((sum, period) => sum + (holds(period, day) ? period.units : 0), 0);
const isShort = (item, from, until, spare) => {
  for (let day = from; day <= until; day++) if (awayOn(item, day) > spare) return true;
  return false;
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
  const [before, after] = [item.transport ?? 0, (item.transport ?? 0) + (item.inspection ?? 0)];
  if (wanted <= item.units && isShort(item, from - before, until + after, item.units - wanted)) found.push('Occupied');
  return found;
};

export const nextFree = (item, today, from, until, wanted) => {
  const asked = until - from + 1;
  const days = Math.max(1, Math.min(asked, item.longest ?? asked));
  const first = Math.max(from, today + (item.lead ?? 0));
  for (let shift = 0; shift <= horizon; shift++) {
    // A period that would end on a closed day may end a little earlier instead.
    for (let length = days; length > Math.max(0, days - 7); length--) {
      const begin = first + shift;
      const found = judge(item, today, begin, begin + length - 1, wanted);
      if (!found.length) return [begin, begin + length - 1];
      if (found.length !== 1 || found[0] !== 'EndsOnClosedDay') break;
    }
  }
  return null;
};
