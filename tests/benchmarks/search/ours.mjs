// Our own search: builds the sites, asks through search/api.js in Node with a fetch that reads the site's files and counts.
// node ours.mjs <folder of one size> <program.dll>   prints figures as JSON
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesOf, gzipSize, sessionsOf, spread, timed, totalOf, trial, WARM_UP } from './measure.mjs';

const [work, program] = process.argv.slice(2);
const { queries, nothing } = trial(work);
const BARE = { limit: 10, passages: false, facets: false };

function build(input, name) {
  const site = path.join(work, name);
  fs.rmSync(site, { recursive: true, force: true });
  const { wall, cpu, memory } = timed('dotnet', [program, 'build', '--input', path.join(work, input), '--output', site, '--today', '2026-11-22']);
  return { site, figures: { wall, cpu, memory } };
}

async function sessionsAt(site) {
  const { openSearch } = await import(pathToFileURL(path.join(site, 'search/api.js')));
  return async () => {
    const count = { bytes: 0, requests: 0 };
    const fetch = async (url) => {
      const file = path.join(site, new URL(url).pathname);
      if (!fs.existsSync(file)) return new Response('', { status: 404 });
      const bytes = fs.readFileSync(file);
      count.bytes += bytes.length;
      count.requests++;
      return new Response(bytes);
    };
    const search = await openSearch('http://site.test/search/', { fetch });
    let before = { bytes: 0, requests: 0 };
    const ask = async (text, options) => {
      const answer = await search.search(text, { ...BARE, ...options });
      const cost = { bytes: count.bytes - before.bytes, requests: count.requests - before.requests };
      before = { ...count };
      return { answer, ...cost };
    };
    return { ask, agrees: () => search.stats.bytes === count.bytes && search.stats.requests === count.requests };
  };
}

async function answersOf(session, list) {
  const { ask } = await session();
  const answers = [];
  for (const text of list) {
    const { answer } = await ask(text);
    answers.push([text, { urls: answer.hits.map((hit) => hit.url), total: answer.total, relaxed: answer.relaxed }]);
  }
  return answers;
}

async function later(open, length) {
  const costs = [];
  for (const session of sessionsOf(queries, length)) {
    const { ask } = await open();
    for (const [i, query] of session.entries()) {
      const cost = await ask(query.text);
      if (i >= WARM_UP) costs.push(cost);
    }
  }
  return { ...spread(costs.map((c) => c.bytes)), requests: spread(costs.map((c) => c.requests)).mean };
}

const indexOf = (site) => filesOf(path.join(site, 'search')).filter(([name]) => name !== 'api.js' && !name.endsWith('.html'));

/** The names and contents of the index's files; a record more should change few of them. */
const contentsOf = (site) => new Set(indexOf(site).map(([name]) =>
  `${name} ${crypto.createHash('sha256').update(fs.readFileSync(path.join(site, 'search', name))).digest('hex')}`));

function changedByOneRecord(site) {
  const folder = path.join(work, 'input/practices'), names = fs.readdirSync(folder).sort();
  const like = names[names.length >> 1], added = path.join(folder, like.replace('.yaml', '-added.yaml'));
  const before = contentsOf(site);
  try {
    fs.writeFileSync(added, fs.readFileSync(path.join(folder, like), 'utf8')
      .replace(/^title: .*$/m, 'title: 一件だけ書き足した例示の実践事例').replace(/^summary: .*$/m, 'summary: 索引のファイルがいくつ変わるかを数えるための例示です。'));
    const after = contentsOf(build('input', 'site-added').site);
    const fresh = [...after].filter((f) => !before.has(f)), withoutTexts = (files) => files.filter((f) => !f.startsWith('texts/')).length;
    return {
      files: after.size, changedOrNew: fresh.length, gone: [...before].filter((f) => !after.has(f)).length,
      filesWithoutTexts: withoutTexts([...after]), changedWithoutTexts: withoutTexts(fresh),
    };
  } finally {
    fs.rmSync(added, { force: true });
    fs.rmSync(path.join(work, 'site-added'), { recursive: true, force: true });
  }
}

const { site, figures } = build('input', 'site');
const client = gzipSize(fs.readFileSync(path.join(site, 'search/api.js')));
const page = fs.readFileSync(path.join(site, 'search/index.html'), 'utf8');
const scripts = [...page.matchAll(/<script[^>]* src="([^"]+)"/g)].map((m) => m[1]).filter((src) => !src.endsWith('/search/api.js'));
const index = indexOf(site);

const open = await sessionsAt(site);
const first = [], firstRequests = [], passages = [], facets = [];
let agrees = true;
for (const { text } of queries) {
  const session = await open();
  const cost = await session.ask(text);
  first.push(client + cost.bytes);
  firstRequests.push(1 + cost.requests);
  passages.push((await session.ask(text, { limit: 5, passages: true })).bytes);
  facets.push((await session.ask(text, { facets: true })).bytes);
  agrees &&= session.agrees();
}
const plain = fs.existsSync(path.join(work, 'plain')) ? build('plain/input', 'plain/site').site : null;
const all = [...queries.map((q) => q.text), ...nothing];
const result = {
  client, userInterface: scripts.reduce((sum, src) => sum + gzipSize(fs.readFileSync(path.join(site, src))), 0),
  build: { ...figures, what: 'whole site' },
  index: totalOf(index.filter(([name]) => !name.startsWith('texts'))), indexWithTexts: totalOf(index),
  first: { ...spread(first), requests: spread(firstRequests).mean },
  later: await later(open), laterLong: await later(open, queries.length),
  passages: spread(passages), facets: spread(facets), statsAgree: agrees,
  change: changedByOneRecord(site),
  answers: await answersOf(open, all), answersPlain: plain && await answersOf(await sessionsAt(plain), all),
};
process.stdout.write(JSON.stringify(result));
