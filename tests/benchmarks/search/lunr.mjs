// lunr with the Japanese plug-in, as its documentation shows: one index in one file, queries as they are typed.
// node lunr.mjs <folder of one size>   prints figures as JSON
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSize, trial } from './measure.mjs';

const require = createRequire(import.meta.url);
const lunr = require('lunr');
for (const part of ['lunr.stemmer.support', 'tinyseg', 'lunr.ja']) require(`lunr-languages/${part}`)(lunr);
const client = ['lunr/lunr.min.js', 'lunr-languages/min/lunr.stemmer.support.min.js', 'lunr-languages/tinyseg.js', 'lunr-languages/min/lunr.ja.min.js']
  .reduce((sum, file) => sum + gzipSize(fs.readFileSync(require.resolve(file))), 0);

const { records, queries, nothing } = trial(process.argv[2]);
const started = performance.now();
const index = lunr(function () {
  this.use(lunr.ja);
  this.ref('id');
  this.field('title', { boost: 7 });
  this.field('tags', { boost: 5, extractor: (record) => record.tags.join(' ') });
  this.field('summary', { boost: 2.5 });
  this.field('body');
  for (const record of records) this.add(record);
});
const file = JSON.stringify(index);
const build = { wall: (performance.now() - started) / 1000, memory: process.resourceUsage().maxRSS / 1024 };

const urls = new Map(records.map((record) => [record.id, record.url]));
const store = gzipSize(JSON.stringify(records.map(({ id, url, title, summary, tags }) => [id, url, title, summary, tags])));
const answers = [];
let refused = 0;
for (const text of [...queries.map((q) => q.text), ...nothing]) {
  let found = [];
  try {
    found = index.search(text);
  } catch {
    refused++;
  }
  answers.push([text, { urls: found.slice(0, 10).map((hit) => urls.get(hit.ref)), total: found.length }]);
}
const bytes = gzipSize(file);
process.stdout.write(JSON.stringify({
  client, build, index: { files: 1, bytes: file.length, gzip: bytes }, first: { mean: client + bytes + store }, later: { mean: 0 }, refused, answers,
}));
