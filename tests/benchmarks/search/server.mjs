// A plain static host on this machine that counts what it sends: text is compressed, everything else goes as it lies on disk.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import zlib from 'node:zlib';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css', '.svg': 'image/svg+xml' };
const BLANK = '<!doctype html><html lang="ja"><meta charset="utf-8"><link rel="icon" href="data:,"><title>blank</title></html>';

/** Serves folders by the beginning of the address, the longest first; `/blank` is an empty page and not counted. */
export async function serve(folders) {
  const count = { bytes: 0, requests: 0 };
  const places = Object.entries(folders).sort((a, b) => b[0].length - a[0].length);
  const packed = new Map();
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === '/blank') return response.writeHead(200, { 'content-type': 'text/html' }).end(BLANK);
    count.requests++;
    const [prefix, folder] = places.find(([start]) => pathname.startsWith(start));
    const file = path.join(folder, decodeURIComponent(pathname.slice(prefix.length)));
    if (!fs.existsSync(file) || !fs.statSync(file).isFile()) return response.writeHead(404).end();
    const type = TYPES[path.extname(file)], headers = { 'content-type': type ?? 'application/octet-stream', 'cache-control': 'max-age=600' };
    let bytes = fs.readFileSync(file);
    if (type && bytes.length > 256) {
      headers['content-encoding'] = 'gzip';
      if (!packed.has(file)) packed.set(file, zlib.gzipSync(bytes));
      bytes = packed.get(file);
    }
    count.bytes += bytes.length;
    return response.writeHead(200, { ...headers, 'content-length': bytes.length }).end(bytes);
  });
  await new Promise((ready) => { server.listen(0, '127.0.0.1', ready); });
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    /** What was sent since the last call. */
    taken: () => {
      const taken = { ...count };
      Object.assign(count, { bytes: 0, requests: 0 });
      return taken;
    },
    close: () => { server.closeAllConnections(); server.close(); },
  };
}
