// What every peer's script uses: the trial's data, figures, child processes under GNU time.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

const sorted = (values) => [...values].sort((a, b) => a - b);
export const mean = (values) => values.reduce((sum, v) => sum + v, 0) / values.length;
export const median = (values) => {
  const v = sorted(values), middle = v.length >> 1;
  return v.length % 2 ? v[middle] : (v[middle - 1] + v[middle]) / 2;
};
export const spread = (values) => ({ mean: mean(values), p95: sorted(values)[Math.ceil(values.length * 0.95) - 1], max: Math.max(...values) });

export const gzipSize = (data) => zlib.gzipSync(data).length;

/** Every file below a folder, as [relative path, size]. */
export const filesOf = (folder) => fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((e) => e.isFile())
  .map((e) => path.join(e.parentPath ?? e.path, e.name)).map((file) => [path.relative(folder, file), fs.statSync(file).size]);
export const totalOf = (files) => ({ files: files.length, bytes: files.reduce((sum, [, size]) => sum + size, 0) });

/** Records and queries as exported; the order of the queries is shuffled, and the same in every run. */
export function trial(folder) {
  const read = (name) => JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'));
  const exported = read('queries.json'), queries = exported.queries ?? exported;
  const nothing = exported.nothing ?? (fs.existsSync(path.join(folder, 'nothing.json')) ? read('nothing.json') : []);
  const shuffled = (list) => list.map((value, i) => [Math.imul(i + 1, 2654435761) >>> 0, value]).sort((a, b) => a[0] - b[0]).map(([, value]) => value);
  return { records: read('records.json'), queries: shuffled(queries), nothing: nothing.map((q) => q.text ?? q) };
}

/** Runs a program; its wall and processor seconds and its peak memory in MiB. Throws with the end of its output. */
export function timed(program, args, { seconds } = {}) {
  const figures = path.join(fs.mkdtempSync('/tmp/search-benchmark-'), 'time');
  const limit = seconds ? ['timeout', '--signal=KILL', String(seconds)] : [];
  const whole = ['--quiet', '--format', '%e %U %S %M', '--output', figures, ...limit, program, ...args];
  const { status, signal, stdout, stderr, error } = spawnSync('time', whole, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (error) throw new Error(`GNU time is needed (package: time): ${error.message}`);
  const [wall, user, system, memory] = fs.existsSync(figures) ? fs.readFileSync(figures, 'utf8').trim().split('\n').at(-1).split(' ').map(Number) : [];
  fs.rmSync(path.dirname(figures), { recursive: true });
  if (status === 137 && seconds && wall >= seconds) throw new Error(`no result in ${seconds} s`);
  if (status !== 0) throw new Error(`${path.basename(program)} ended with ${status ?? signal}: ${`${stdout}\n${stderr}`.trim().split('\n').slice(-3).join(' ')}`);
  return { wall, cpu: user + system, memory: memory / 1024, stdout };
}

/** Later queries are measured in sessions of this many, after as many queries that only warm the session up. */
export const SESSION = 20, WARM_UP = 5;
export const sessionsOf = (queries, length = SESSION) => {
  const sessions = [];
  for (let i = 0; i < queries.length; i += length) sessions.push(queries.slice(i, i + length));
  return sessions.filter((session) => session.length > WARM_UP);
};
