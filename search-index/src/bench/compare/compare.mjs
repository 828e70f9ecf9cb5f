// Compares our search with Pagefind and MiniSearch on the same entries; README.md says how to run it.
//   MODULES=… node compare.mjs ENTRIES/documents.json SITE/search WORK [--only ours] [--bytes | --times] [--json FILE]
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ENGINES, fromDisk, keyPresses, percentile, queries, roundTrips, showing } from './measure.mjs';
import { prepare } from './prepare.mjs';
import { serve } from './server.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, bytes: { type: 'boolean' }, times: { type: 'boolean' }, json: { type: 'string' } },
});
const [documents, search, work] = positionals.map((path) => resolve(path));
const modules = resolve(process.env.MODULES);
const { chromium } = createRequire(`${resolve(process.env.BROWSER_MODULES ?? modules)}/`)('playwright-core');
const list = readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'queries.txt'), 'utf8').split('\n').slice(0, -1);
const engines = options.only ? [options.only] : ENGINES;

const { entries, cpu } = prepare({ documents, search, modules, folder: work, engines });
const server = await serve(work);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-frame-rate-limit', '--disable-gpu-vsync'],
});

const sizeOf = (sent) => sent.reduce((sum, { size }) => sum + size, 0) / 1000;
const kindOf = ({ path }) => path.replace(/^.*\//, '').replace(/[-.].*$/, '');

/** Medians and the worst of KB and requests, and for each kind of file the average. */
function summary(visits) {
  const kinds = {};
  for (const sent of visits) {
    for (const file of sent) {
      const kind = (kinds[kindOf(file)] ??= { requests: 0, kb: 0 });
      kind.requests += 1 / visits.length;
      kind.kb += file.size / 1000 / visits.length;
    }
  }
  const [sizes, requests] = [visits.map(sizeOf), visits.map((sent) => sent.length)];
  return {
    kb: percentile(sizes, 50), worstKb: percentile(sizes, 100),
    requests: percentile(requests, 50), worstRequests: percentile(requests, 100), kinds,
  };
}

const at = (times, hundredths) => ({
  search: percentile(times.map(({ search: spent }) => spent), hundredths),
  both: percentile(times.map(({ search: spent, show }) => spent + show), hundredths),
});
const spread = (times) => ({ p50: at(times, 50), p95: at(times, 95) });
const report = { entries, queries: list.length, engines: {} };
for (const engine of engines) {
  const one = { cpu: cpu[engine], fromDisk: await fromDisk(browser, work, engine, 'speech therapy') };
  if (!options.times) {
    const asked = await queries(browser, server, engine, list);
    const typed = await keyPresses(browser, server, engine, list);
    const trips = await roundTrips(browser, server, engine, list);
    Object.assign(one, {
      first: summary(asked.first), further: summary(asked.further),
      typing: summary(typed.typing), thenSearch: summary(typed.searching),
      trips: percentile(trips, 50), worstTrips: percentile(trips, 100),
    });
  }
  if (!options.bytes) {
    one.shown = spread(await showing(browser, server, engine, list, 1));
    one.slowed = spread(await showing(browser, server, engine, list, 6));
  }
  report.engines[engine] = one;
}
await browser.close();
server.close();

const n = (value, digits = 0) => value.toLocaleString('en-GB', { maximumFractionDigits: digits, minimumFractionDigits: digits });
const weight = (part) => {
  if (!part) return '';
  const { kb, worstKb, requests, worstRequests } = part;
  return `${n(kb, 1)} (${n(worstKb, 1)}) KB in ${n(requests)} (${n(worstRequests)})`;
};
const times = (spent, part) => (spent ? `${n(spent.p50[part], 1)}, ${n(spent.p95[part], 1)} ms` : '');
const rows = [
  ['first query', (e) => weight(e.first)],
  ['each further query', (e) => weight(e.further)],
  ['twelve key presses', (e) => weight(e.typing)],
  ['the search after them', (e) => weight(e.thenSearch)],
  ['round trips of the first query', (e) => (e.first ? `${e.trips} (${e.worstTrips})` : '')],
  ['search alone, everything loaded, p50 and p95', (e) => times(e.shown, 'search')],
  ['key press to results laid out, p50 and p95', (e) => times(e.shown, 'both')],
  ['search alone, processor slowed six times', (e) => times(e.slowed, 'search')],
  ['results laid out, processor slowed six times', (e) => times(e.slowed, 'both')],
  ['index and export, CPU', (e) => (e.cpu === undefined ? 'see SearchBenchmark' : `${n(e.cpu, 2)} s`)],
  ['finds from the disk, offline', (e) => (e.fromDisk ? 'yes' : 'no')],
];
console.log(`${n(entries)} entries, ${list.length} queries: median (worst)\n`);
console.log(`| | ${engines.join(' | ')} |\n|---|${engines.map(() => '---').join('|')}|`);
for (const [name, cell] of rows) console.log(`| ${name} | ${engines.map((engine) => cell(report.engines[engine])).join(' | ')} |`);
if (report.engines.ours?.first) {
  console.log('\nOurs on average, KB in requests, by kind of file:');
  for (const part of ['first', 'further', 'typing', 'thenSearch']) {
    const kinds = Object.entries(report.engines.ours[part].kinds).map(([kind, { kb, requests }]) => `${kind} ${n(kb, 1)} in ${n(requests, 1)}`);
    console.log(`${part}: ${kinds.join(', ')}`);
  }
}
if (options.json) writeFileSync(options.json, JSON.stringify(report, null, 1));
