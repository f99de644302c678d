// Pagefind, extended build, on the same site's practice pages; asked in headless Chromium, without its user interface.
// node pagefind.mjs <folder of one size>   prints figures as JSON
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch, openSession } from './chromium.mjs';
import { filesOf, sessionsOf, spread, timed, totalOf, trial, WARM_UP } from './measure.mjs';
import { serve } from './server.mjs';

const [work] = process.argv.slice(2);
const { queries, nothing } = trial(work);
const site = path.join(work, 'site'), bundle = path.join(work, 'pagefind');
fs.rmSync(bundle, { recursive: true, force: true });
// The program of the platform itself, so that the figures hold nothing of the package's starter.
const program = fileURLToPath(new URL(`node_modules/@pagefind/${process.platform}-${process.arch}/bin/pagefind_extended`, import.meta.url));
const { stdout, ...build } = timed(program, ['--site', site, '--glob', 'practices/*/index.html', '--root-selector', 'main',
  '--force-language', 'ja', '--output-path', bundle]);
const index = filesOf(bundle).filter(([name]) => !/-(ui|highlight|worker)\./.test(name));

const server = await serve({ '/pagefind/': bundle, '/': site });
const browser = await launch();
const first = [], later = [], laterLong = [], answers = [];
for (const text of [...queries.map((q) => q.text), ...nothing]) {
  const session = await openSession(browser, server, 'pagefind');
  const { urls, total, ...cost } = await session.ask(text);
  answers.push([text, { urls: urls.map((url) => new URL(url, server.url).pathname), total }]);
  if (first.length < queries.length) first.push(cost);
  await session.close();
}
for (const [costs, length] of [[later], [laterLong, queries.length]]) {
  for (const part of sessionsOf(queries, length)) {
    const session = await openSession(browser, server, 'pagefind');
    for (const [i, { text }] of part.entries()) {
      const cost = await session.ask(text);
      if (i >= WARM_UP) costs.push(cost);
    }
    await session.close();
  }
}
await browser.close();
server.close();
const costOf = (costs) => ({ ...spread(costs.map((c) => c.bytes)), requests: spread(costs.map((c) => c.requests)).mean });
process.stdout.write(JSON.stringify({
  build, pages: Number(/Indexed (\d+) pages/.exec(stdout)?.[1]), index: totalOf(index),
  first: costOf(first), later: costOf(later), laterLong: costOf(laterLong), answers,
}));
