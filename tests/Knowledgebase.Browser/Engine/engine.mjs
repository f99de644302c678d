// Runs the published client of the search: reads one JSON request from standard input, writes one JSON answer.
import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const input = [];
for await (const chunk of process.stdin) input.push(chunk);
const request = JSON.parse(Buffer.concat(input));
const { openSearch, fold } = await import(pathToFileURL(join(request.folder, 'search', 'api.js')));
const swaps = new Map(Object.entries(request.swaps ?? {}));

// A host that serves a folder. After as many requests as the test says, it serves another folder: a new version was published.
let served = 0;
const host = async (url) => {
  const folder = request.nextFolder && served++ >= request.nextAfter ? request.nextFolder : request.folder;
  const path = new URL(url).pathname;
  // Every third answer is late, so that others overtake it.
  if (request.together) await new Promise((done) => setTimeout(done, served % 3 ? 0 : 60));
  const swap = swaps.get(path.split('/').at(-1)) ?? swaps.get('*');
  if (swap === 'hang') return new Promise(() => {});
  if (swap === 'refuse') throw new TypeError('refused');
  const file = join(folder, path);
  if (swap === 'missing' || !existsSync(file)) return new Response('', { status: 404 });
  const bytes = readFileSync(file);
  if (swap === 'cut') return new Response(bytes.subarray(0, bytes.length >> 1));
  return new Response(swap ? Buffer.from(swap, 'base64') : bytes);
};

const answer = { results: [] };
if (request.foldUnits) answer.fold = request.foldUnits.map((units) => { const { chars, classes } = fold(String.fromCharCode(...units)); return [chars, classes]; });
if (request.foldRange) {
  const [first, end] = request.foldRange;
  answer.range = [];
  for (let c = first; c < end; c++) {
    const { chars, classes } = fold(String.fromCodePoint(c));
    if (classes.some(Boolean)) answer.range.push([c, chars, classes]);
  }
}
if (request.searches) {
  try {
    const index = await openSearch('http://site.test/search', { fetch: host });
    const search = async ([query, options]) => {
      try {
        return { ...await index.search(query, options), bytes: index.stats.bytes, requests: index.stats.requests };
      } catch (error) {
        return { error: error.code ?? String(error.stack) };
      }
    };
    if (request.together) answer.results = await Promise.all(request.searches.map(search));
    else for (const one of request.searches) answer.results.push(await search(one));
  } catch (error) {
    answer.results.push({ error: error.code ?? String(error.stack) });
  }
}
process.stdout.write(JSON.stringify(answer));
