// Puts the indexes of the peers beside ours, made from the same words, and measures the CPU that it takes.
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import './minisearch-options.js';

const HERE = dirname(fileURLToPath(import.meta.url));
const WEIGHTS = { summary: 4, categories: 4, needs: 3, places: 3, facts: 2, organisation: 1, eligibility: 1, description: 1 };
/** Makes a folder with page.html and the indexes; { entries: how many, cpu: seconds of the peers }. */
export function prepare({ documents, search, modules, folder, engines }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of ['page.html', 'page.js']) copyFileSync(join(HERE, name), join(folder, name));
  copyFileSync(join(HERE, '../../../../templates/assets/suggest-names.js'), join(folder, 'suggest-names.js'));
  cpSync(search, join(folder, 'ours'), { recursive: true });
  const entries = JSON.parse(readFileSync(documents, 'utf8'));
  const cpu = {};
  if (engines.includes('minisearch')) cpu.minisearch = miniSearch(entries, modules, join(folder, 'minisearch'));
  if (engines.includes('pagefind')) cpu.pagefind = pagefind(entries, modules, folder);
  return { entries: entries.length, cpu };
}

const place = (entry) => (entry.places ?? '').split(' · ')[0];

/** One index of everything, which a page loads whole. */
function miniSearch(entries, modules, folder) {
  const MiniSearch = createRequire(`${modules}/`)('minisearch');
  const before = process.cpuUsage();
  const index = new MiniSearch(globalThis.minisearchOptions);
  index.addAll(entries.map((entry) => ({ ...entry, place: place(entry) })));
  const json = JSON.stringify(index);
  const { user, system } = process.cpuUsage(before);
  mkdirSync(folder);
  copyFileSync(join(modules, 'minisearch/dist/umd/index.js'), join(folder, 'minisearch.js'));
  copyFileSync(join(HERE, 'minisearch-options.js'), join(folder, 'options.js'));
  writeFileSync(join(folder, 'index.js'), `minisearchIndex=${json};`);
  return (user + system) / 1e6;
}

const escape = (text) => text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c]);

/** One page for each entry, in which every field has its weight; the name, organisation and place are shown. */
function pagefind(entries, modules, folder) {
  const pages = join(folder, 'pages');
  mkdirSync(pages);
  for (const entry of entries) {
    const parts = Object.entries(WEIGHTS).filter(([name]) => entry[name])
      .map(([name, weight]) => `<p data-pagefind-weight="${weight}">${escape(entry[name])}</p>`);
    writeFileSync(join(pages, `${entry.slug}.html`), `<!doctype html><html lang="en-GB"><body><main data-pagefind-body>`
      + `<h1>${escape(entry.name)}</h1><p hidden data-pagefind-meta="organisation:${escape(entry.organisation ?? '')}, place:${escape(place(entry))}"></p>`
      + `${parts.join('')}</main></body></html>`);
  }
  // bash counts the processor time of its children, which Node cannot see
  const run = spawnSync('bash', ['-c', `TIMEFORMAT='%U %S'; time node "$0" --site "$1" --output-path "$2" >/dev/null 2>&1`,
    join(modules, 'pagefind/lib/runner/bin.cjs'), pages, join(folder, 'pagefind')], { encoding: 'utf8' });
  rmSync(pages, { recursive: true });
  return run.stderr.trim().split(' ').map(Number).reduce((a, b) => a + b, 0);
}
