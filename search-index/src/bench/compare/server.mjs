// A server on this machine that counts what it sends: the body of each answer with gzip -9, once per connection of a visit.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = { js: 'text/javascript', html: 'text/html; charset=utf-8', json: 'application/json' };
const packed = new Map();

/** The size of a file as it is sent: packed, unless it is packed already. */
function pack(path) {
  if (!packed.has(path)) {
    const plain = readFileSync(path);
    const small = gzipSync(plain, { level: 9 });
    packed.set(path, small.length < plain.length ? { bytes: small, encoding: 'gzip' } : { bytes: plain });
  }
  return packed.get(path);
}

/** Serves a folder; `sent` grows by { path, size } with every answer, each of which is held back for `delay` milliseconds. */
export async function serve(folder) {
  const state = { sent: [], delay: 0 };
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(request.url.split('?')[0]));
    try {
      const { bytes, encoding } = pack(join(folder, path));
      state.sent.push({ path: path.slice(1), size: bytes.length });
      const headers = { 'content-type': TYPES[path.split('.').pop()] ?? 'application/octet-stream', 'cache-control': 'max-age=3600' };
      if (encoding) headers['content-encoding'] = encoding;
      setTimeout(() => response.writeHead(200, headers).end(bytes), state.delay);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  state.address = `http://127.0.0.1:${server.address().port}/`;
  state.close = () => server.close();
  return state;
}
