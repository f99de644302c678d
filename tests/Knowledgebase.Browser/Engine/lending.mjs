// Judges many loans with the script of the form: lines of JSON in, lines of JSON out. Run by LendingTests.
import { readFileSync } from 'node:fs';
const { item: folder, cases } = JSON.parse(readFileSync(0, 'utf8'));
const source = readFileSync(folder, 'utf8');
const { dayOf, textOf, itemOf, judge, clashOf, nextFree, restOf } = await import(`data:text/javascript;charset=utf-8,${encodeURIComponent(source)}`);
console.log(JSON.stringify(cases.map(({ file, today, from, until, wanted }) => {
  const item = itemOf(file);
  const asked = [dayOf(today), dayOf(from), dayOf(until), wanted];
  const clash = clashOf(item, ...asked.slice(1));
  return { found: judge(item, ...asked), clash: clash && [textOf(clash.day), clash.free, clash.away.map(one => one.name).join()], next: nextFree(item, ...asked)?.map(textOf) ?? null,
    rest: restOf(item, ...asked)?.map(textOf) ?? null };
})));
