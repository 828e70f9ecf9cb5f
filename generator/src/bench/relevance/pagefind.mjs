// Pagefind 1.x in headless Chromium:  node pagefind.mjs documents.json queries.txt > results.jsonl
// MODULES names a node_modules with pagefind@1, BROWSER_MODULES one with playwright-core; CHROMIUM the browser.
import { readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { createIndex, close } = await import(pathToFileURL(`${process.env.MODULES}/pagefind/lib/index.js`));
const { chromium } = createRequire(`${process.env.BROWSER_MODULES}/`)('playwright-core');
const [documents, queries] = process.argv.slice(2);
const escape = (text) => text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c]);
const part = (text, weight) => (text ? `<p data-pagefind-weight="${weight}">${escape(text)}</p>` : '');
const { index } = await createIndex();
for (const one of JSON.parse(readFileSync(documents, 'utf8'))) {
  await index.addHTMLFile({ sourcePath: `${one.slug}.html`, content: `<html lang="en-GB"><body><main data-pagefind-body><h1>${escape(one.name)}</h1>`
    + part(one.summary, 4) + part(one.categories, 4) + part(one.needs, 3) + part(one.places, 3) + part(one.facts, 2)
    + part(one.organisation, 1) + part(one.eligibility, 1) + part(one.description, 1) + '</main></body></html>' });
}
const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
await index.writeFiles({ outputPath: folder });
await close();
const types = { js: 'text/javascript', html: 'text/html', json: 'application/json', wasm: 'application/wasm' };
const server = createServer((request, response) => {
  const path = request.url.split('?')[0];
  if (path === '/') return response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>p</title>');
  try {
    const bytes = readFileSync(join(folder, path));
    response.writeHead(200, { 'content-type': types[path.split('.').pop()] ?? 'application/octet-stream' }).end(bytes);
  } catch { response.writeHead(404).end(); }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.goto(`http://127.0.0.1:${server.address().port}/`);
const asked = readFileSync(queries, 'utf8').split('\n').slice(0, -1);
for (const query of asked) {
  const results = await page.evaluate(async (text) => {
    window.pagefind ??= await import('/pagefind.js');
    const { results } = await window.pagefind.search(text);
    return Promise.all(results.slice(0, 10).map(async (r) => ({ slug: (await r.data()).raw_url ?? (await r.data()).url, score: r.score })));
  }, query);
  console.log(JSON.stringify({ query, results: results.map((r) => ({ ...r, slug: r.slug.replace(/^\//, '').replace(/\.html$/, '') })) }));
}
await browser.close();
server.close();
rmSync(folder, { recursive: true });
