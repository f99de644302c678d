// MiniSearch as well as it can be set up for Japanese: words by Intl.Segmenter, NFKC and lower case, all words wanted, beginnings of words found.
// node minisearch.mjs <folder of one size>   prints figures as JSON
import fs from 'node:fs';
import { createRequire } from 'node:module';
import MiniSearch from 'minisearch';
import { gzipSize, trial } from './measure.mjs';

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
const words = (text) => [...segmenter.segment(text.normalize('NFKC').toLowerCase())].filter((s) => s.isWordLike).map((s) => s.segment);
const options = {
  fields: ['title', 'tags', 'summary', 'body'], tokenize: words, processTerm: (term) => term,
  extractField: (record, name) => name === 'tags' ? record.tags.join(' ') : record[name],
  searchOptions: { boost: { title: 7, tags: 5, summary: 2.5 }, combineWith: 'AND', prefix: true },
};
const { records, queries, nothing } = trial(process.argv[2]);
const started = performance.now();
const index = new MiniSearch(options);
index.addAll(records);
const file = JSON.stringify(index);
const build = { wall: (performance.now() - started) / 1000, memory: process.resourceUsage().maxRSS / 1024 };

// The package holds no minified script; white space and comments weigh little once compressed.
const client = gzipSize(fs.readFileSync(createRequire(import.meta.url).resolve('minisearch').replace('cjs/index.cjs', 'umd/index.js')));
const urls = new Map(records.map((record) => [record.id, record.url]));
const store = gzipSize(JSON.stringify(records.map(({ id, url, title, summary, tags }) => [id, url, title, summary, tags])));
const answers = [];
for (const text of [...queries.map((q) => q.text), ...nothing]) {
  const found = index.search(text);
  answers.push([text, { urls: found.slice(0, 10).map((hit) => urls.get(hit.id)), total: found.length }]);
}
const bytes = gzipSize(file);
process.stdout.write(JSON.stringify({
  client, build, index: { files: 1, bytes: file.length, gzip: bytes }, first: { mean: client + bytes + store }, later: { mean: 0 }, answers,
}));
