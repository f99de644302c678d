// A headless Chromium, and how each engine is opened and asked in a page: until the data of ten results are there.
import { execFileSync } from 'node:child_process';
import { chromium } from 'playwright-core';

const program = () => execFileSync('sh', ['-c', 'command -v chromium-headless-shell || command -v chromium'], { encoding: 'utf8' }).trim();
export const launch = () => chromium.launch({ executablePath: program(), args: ['--no-sandbox', '--disable-gpu'] });

/** Runs in the page; the engine opened stays in `window.engine` for the session's later queries. Pagefind's worker would escape the throttling. */
const ask = async ([engine, text]) => {
  const started = performance.now();
  if (engine === 'ours') {
    window.engine ??= await (await import('/search/api.js')).openSearch(`${location.origin}/search/`);
    const { hits, total } = await window.engine.search(text, { limit: 10, passages: false, facets: false });
    return { ms: performance.now() - started, urls: hits.map((hit) => hit.url), total };
  }
  if (!window.engine) {
    window.engine = await import('/pagefind/pagefind.js');
    await window.engine.options({ noWorker: true });
    await window.engine.init();
  }
  const { results } = await window.engine.search(text);
  const data = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  return { ms: performance.now() - started, urls: data.map((page) => page.url), total: results.length };
};

/** A fresh session: an empty page, no cache for the first query. Slow is a school's line and computer. */
export async function openSession(browser, server, engine, { slow = false } = {}) {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${server.url}/blank`);
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Network.enable');
  await devTools.send('Network.setCacheDisabled', { cacheDisabled: true });
  if (slow) {
    const throughput = 10e6 / 8;
    await devTools.send('Network.emulateNetworkConditions', { offline: false, latency: 40, downloadThroughput: throughput, uploadThroughput: throughput });
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  let asked = 0;
  return {
    ask: async (text) => {
      server.taken();
      const answer = await page.evaluate(ask, [engine, text]);
      if (!asked++) await devTools.send('Network.setCacheDisabled', { cacheDisabled: false });
      return { ...answer, ...server.taken() };
    },
    close: () => page.context().close(),
  };
}
