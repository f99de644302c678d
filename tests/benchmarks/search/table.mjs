// The figures of a run as Markdown: one table a size, one of the quality by class.
const kB = (bytes) => bytes === undefined ? '' : `${(bytes / 1000).toFixed(bytes < 99_950 ? 1 : 0)}`;
const MB = (bytes) => bytes === undefined ? '' : `${(bytes / 1e6).toFixed(2)}`;
const one = (value) => value === undefined ? '' : value.toFixed(1);
const whole = (value) => value === undefined ? '' : Math.round(value).toString();
const share = (value) => value === undefined ? '' : value.toFixed(3).replace(/^0(?=\.)/, '');
const three = (q) => q ? `${share(q.mrr)} / ${share(q.recall)} / ${share(q.none)}` : '';
const ENGINES = [['ours', 'ours'], ['pagefind', 'Pagefind'], ['lunr', 'lunr + ja'], ['minisearch', 'MiniSearch + Segmenter']];

/** A row: what it says, the engine's cell, and the figure by which ours and Pagefind are divided. */
const ROWS = [
  ['first query, kB: mean (p95)', (e) => e.first.p95 ? `${kB(e.first.mean)} (${kB(e.first.p95)})` : kB(e.first.mean), (e) => e.first.mean],
  ['– of it the client\'s script', (e) => kB(e.client)],
  ['– requests', (e) => one(e.first.requests)],
  ['later query, kB: mean (p95)', (e) => e.later.p95 !== undefined ? `${kB(e.later.mean)} (${kB(e.later.p95)})` : '0', (e) => e.later.mean],
  ['– requests', (e) => one(e.later.requests)],
  ['later query of one long session, kB: mean (p95)', (e) => e.laterLong && `${kB(e.laterLong.mean)} (${kB(e.laterLong.p95)})`, (e) => e.laterLong?.mean],
  ['passages of five hits, in addition, kB: mean (p95)', (e) => e.passages && `${kB(e.passages.mean)} (${kB(e.passages.p95)})`],
  ['facet counts, in addition, once, kB', (e) => e.facets && kB(e.facets.mean)],
  ['the page\'s script, apart, kB', (e) => kB(e.userInterface)],
  ['first query, slow Chromium, ms: median (p95)', (e) => e.times && `${whole(e.times.first.ms)} (${whole(e.times.first.p95)})`, (e) => e.times?.first.ms],
  ['later query, slow Chromium, ms: median (p95)', (e) => e.times && `${whole(e.times.later.ms)} (${whole(e.times.later.p95)})`, (e) => e.times?.later.ms],
  ['index on disk, MB (files)', (e) => `${MB(e.index.bytes)} (${e.index.files})`, (e) => e.index.bytes],
  ['– with passage texts', (e) => e.indexWithTexts && `${MB(e.indexWithTexts.bytes)} (${e.indexWithTexts.files})`, (e) => e.indexWithTexts?.bytes ?? e.index.bytes],
  ['– compressed', (e) => MB(e.index.gzip)],
  ['build, s (ours: **the whole site**)', (e) => one(e.build.wall), (e) => e.build.wall],
  ['– processor, s', (e) => one(e.build.cpu), (e) => e.build.cpu],
  ['– peak memory, MiB', (e) => whole(e.build.memory), (e) => e.build.memory],
  ['MRR@10 / recall@10 / no result, all', (e) => three(e.quality.all)],
  ['– tuning queries', (e) => three(e.quality.tuning)],
  ['– held-out queries', (e) => three(e.quality.heldOut)],
  ['– without the dictionary, all', (e) => three(e.qualityPlain?.all)],
  ['– without the dictionary, held-out', (e) => three(e.qualityPlain?.heldOut)],
  ['queries answered by relaxing', (e) => e.quality.all && e.first.p95 && e.passages ? share(e.quality.all.relaxed) : ''],
  ['answers to queries that should find nothing', (e) => e.quality.nothing ? `${e.quality.answeredThoughNothing} of ${e.quality.nothing}` : ''],
  ['queries refused with an error', (e) => whole(e.refused)],
  ['index files changed or new after one record more', (e) => e.change && `${whole(e.change.changedOrNew)} of ${whole(e.change.files)}`],
  ['– passage texts aside', (e) => e.change && `${whole(e.change.changedWithoutTexts)} of ${whole(e.change.filesWithoutTexts)}`],
];

const lineOf = (cells) => `| ${cells.map((cell) => cell || '').join(' | ')} |`;
const tableOf = (head, rows) => [lineOf(head), lineOf(head.map((_, i) => i ? '--:' : '---')), ...rows.map(lineOf)].join('\n');

function size({ count, records, queries, engines }) {
  const shown = ENGINES.filter(([key]) => engines[key]), good = (key) => engines[key] && !engines[key].failed;
  const rows = ROWS.map(([label, cell, figure]) => {
    const ratio = figure && good('ours') && good('pagefind') ? figure(engines.ours) / figure(engines.pagefind) : NaN;
    return [label, ...shown.map(([key]) => good(key) ? cell(engines[key]) : '–'), Number.isFinite(ratio) ? ratio.toFixed(ratio < 0.1 ? 3 : 2) : ''];
  }).filter((cells) => cells.slice(1).some((cell) => cell && cell !== '–'));
  const failed = shown.filter(([key]) => !good(key));
  if (failed.length) rows.unshift(['no figures, because', ...shown.map(([key]) => engines[key].failed ?? ''), '']);
  const asked = shown.filter(([key]) => good(key));
  const plain = good('ours') && engines.ours.qualityPlain;
  const classes = asked.length ? Object.entries(engines[asked[0][0]].quality.classes) : [];
  return [
    `### ${count.toLocaleString('en')} records (${records.toLocaleString('en')} exported, ${queries} labelled queries)`,
    tableOf(['', ...shown.map(([, name]) => name), 'ours : Pagefind'], rows),
    'MRR@10 / recall@10 / no result by class of query:',
    tableOf(['class (queries)', ...asked.map(([, name]) => name), ...(plain ? ['ours, no dictionary'] : [])], classes.map(([name, { queries: n }]) =>
      [`${name} (${n})`, ...asked.map(([key]) => three(engines[key].quality.classes[name])), ...(plain ? [three(plain.classes[name])] : [])])),
    ...(engines.times?.failed ? [`Times in Chromium are missing: ${engines.times.failed}`] : []),
  ].join('\n\n');
}

export const markdown = ({ date, machine, versions, runs, sizes }) => [
  `Measured ${date} on ${machine.cores} cores (load ${machine.load} at the start); medians of ${runs} run${runs > 1 ? 's' : ''}; ${versions}. 1 kB = 1,000 bytes.`,
  'Slow Chromium: 4× slower processor, 10 Mbit/s, 40 ms, one page thread each. Ours shows cards first; Pagefind\'s ten fragments hold their texts.',
  ...sizes.map(size),
].join('\n\n');
