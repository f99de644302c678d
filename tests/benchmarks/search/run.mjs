// Measures every engine at every size asked for, each in a process of its own, and prints one table. See `run` for its use.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { median, trial } from './measure.mjs';
import { qualityOf } from './quality.mjs';
import { markdown } from './table.mjs';

const here = path.dirname(fileURLToPath(import.meta.url)), root = path.resolve(here, '../../..');
const program = path.join(root, 'artifacts/bin/Knowledgebase.Cli/release/Knowledgebase.Cli.dll');
const results = path.join(root, 'artifacts/benchmarks/search');
const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' }, runs: { type: 'string' }, data: { type: 'string' } } });
const counts = positionals.length ? positionals.map(Number) : [2000], runs = Number(values.runs ?? 1);
if (![...counts, runs].every((n) => Number.isInteger(n) && n > 0)) {
  console.error('Usage: tests/benchmarks/search/run [--json] [--runs N] [--data FOLDER] [count …]');
  process.exit(2);
}
const SINGLE_FILE_SECONDS = 420, ANY_SECONDS = 3 * 3600, LARGEST_FOR_PEERS = 20_000;

function exported(count) {
  if (values.data) return path.resolve(values.data, String(count));
  const work = path.join(results, `work-${count}`);
  fs.rmSync(work, { recursive: true, force: true });
  for (const [folder, ...more] of [[work], [path.join(work, 'plain'), '--no-dictionary']]) {
    execFileSync('dotnet', ['run', '--project', path.join(root, 'tests/Knowledgebase.Trial'), '--', 'export', String(count), folder, ...more],
      { stdio: ['ignore', 2, 2] });
  }
  return work;
}

/** One engine's figures, or why there are none: a peer that fails stops nothing. */
function measured(script, args, seconds = ANY_SECONDS) {
  console.error(`${new Date().toISOString().slice(11, 19)} ${script} ${path.basename(args[0])}`);
  const options = { encoding: 'utf8', maxBuffer: 1 << 30, timeout: seconds * 1000, killSignal: 'SIGKILL' };
  const { status, error, stdout, stderr } = spawnSync(process.execPath, ['--max-old-space-size=12288', path.join(here, script), ...args], options);
  if (error?.code === 'ETIMEDOUT') return { failed: `no result in ${seconds} s` };
  if (status === 0) return JSON.parse(stdout);
  const reason = /^\w*Error.*$/m.exec(stderr)?.[0] ?? stderr.trim().split('\n').at(-1) ?? `ended with ${status}`;
  console.error(stderr);
  return { failed: reason.replaceAll('|', '/').replaceAll(`${root}/`, '').slice(0, 200) };
}

function once(count, work) {
  const data = trial(work), small = count <= LARGEST_FOR_PEERS;
  const engines = { ours: measured('ours.mjs', [work, program]) };
  if (small) {
    engines.pagefind = measured('pagefind.mjs', [work]);
    engines.lunr = measured('lunr.mjs', [work], SINGLE_FILE_SECONDS);
    engines.minisearch = measured('minisearch.mjs', [work], SINGLE_FILE_SECONDS);
  }
  const timed = ['ours', 'pagefind'].filter((key) => engines[key] && !engines[key].failed);
  const times = timed.length ? measured('times.mjs', [work, ...timed]) : {};
  for (const [key, engine] of Object.entries(engines)) {
    if (engine.failed) continue;
    engine.quality = qualityOf(data, engine.answers);
    if (engine.answersPlain) engine.qualityPlain = qualityOf(data, engine.answersPlain);
    engine.times = times[key];
    delete engine.answers;
    delete engine.answersPlain;
  }
  if (times.failed) engines.times = times;
  return { count, records: data.records.length, queries: data.queries.filter((q) => q.relevant.length).length, engines };
}

/** The median of every figure over the runs; everything else is as in the first run. */
const medians = (all) => {
  const [first] = all;
  if (typeof first === 'number') return median(all.filter((v) => typeof v === 'number'));
  if (first === null || typeof first !== 'object' || Array.isArray(first)) return first;
  return Object.fromEntries(Object.keys(first).map((key) => [key, medians(all.map((v) => v?.[key]))]));
};

const versionOf = (name) => JSON.parse(fs.readFileSync(path.join(here, 'node_modules', name, 'package.json'), 'utf8')).version;
const date = new Date().toISOString().slice(0, 16);
const report = {
  date, runs, machine: { cores: os.cpus().length, memory: os.totalmem(), load: os.loadavg()[0].toFixed(1) },
  versions: ['pagefind', 'lunr', 'lunr-languages', 'minisearch'].map((name) => `${name} ${versionOf(name)}`).join(', ') + `, Node ${process.versions.node}`,
  sizes: [],
};
for (const count of counts) {
  const work = exported(count);
  report.sizes.push(medians(Array.from({ length: runs }, () => once(count, work))));
  if (!values.data) fs.rmSync(work, { recursive: true, force: true });
}
fs.mkdirSync(results, { recursive: true });
const file = path.join(results, `${date.replaceAll(':', '')}.json`);
fs.writeFileSync(file, JSON.stringify(report, null, 2));
console.error(`Figures: ${path.relative(process.cwd(), file)}`);
console.log(values.json ? JSON.stringify(report, null, 2) : markdown(report));
