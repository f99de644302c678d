// How long a first and a later query take in Chromium on a slow line and a slow computer, ours and Pagefind by turns.
// node times.mjs <folder of one size> [engine …]   prints figures as JSON
import path from 'node:path';
import { launch, openSession } from './chromium.mjs';
import { mean, median, spread, trial } from './measure.mjs';
import { serve } from './server.mjs';

const FIRSTS = 15, WARM = 4, LATER = 3;
const [work, ...engines] = process.argv.slice(2);
const { queries } = trial(work), stride = Math.floor(queries.length / (1 + WARM + LATER));
const server = await serve({ '/pagefind/': path.join(work, 'pagefind'), '/': path.join(work, 'site') });
const browser = await launch();
const times = Object.fromEntries(engines.map((engine) => [engine, { first: [], later: [] }]));
for (let round = 0; round < Math.min(FIRSTS, queries.length); round++) {
  // By turns, and each begins as often as the other: whatever else the machine does meets both.
  for (const engine of round % 2 ? [...engines].reverse() : engines) {
    const session = await openSession(browser, server, engine, { slow: true });
    for (let i = 0; i < 1 + WARM + LATER; i++) {
      const asked = await session.ask(queries[(round + i * stride) % queries.length].text);
      if (i === 0) times[engine].first.push(asked);
      else if (i > WARM) times[engine].later.push(asked);
    }
    await session.close();
  }
}
await browser.close();
server.close();
const figures = (asked) => ({
  ms: median(asked.map((a) => a.ms)), p95: spread(asked.map((a) => a.ms)).p95, bytes: mean(asked.map((a) => a.bytes)), queries: asked.length,
});
process.stdout.write(JSON.stringify(Object.fromEntries(engines.map((e) => [e, { first: figures(times[e].first), later: figures(times[e].later) }]))));
