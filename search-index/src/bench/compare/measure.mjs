// What a visit costs: bytes and requests, round trips, and the time from a key press to results.
export const ENGINES = ['ours', 'pagefind', 'minisearch'];
const RESULTS = 20;
const KEY_PRESSES = 12;
const QUERIES_OF_A_VISIT = 4;
const DELAY = 400;
const QUERIES_FOR_ROUND_TRIPS = 10;
const TRIES = 3;

/** Opens the page with an empty cache, and forgets what that took. */
async function visit(browser, server) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(server.address + 'page.html');
  server.sent.length = 0;
  return page;
}

async function taken(server, act) {
  server.sent.length = 0;
  await act();
  return server.sent.splice(0);
}

const search = (page, engine, query) => page.evaluate(([e, q, n]) => window.lookFor(e, q, n), [engine, query, RESULTS]);
const type = (page, engine, text) => page.evaluate(([e, q]) => window.typeInto(e, q), [engine, text]);

/** For each query what it loads as the first of a visit, and what the three that follow it in the list load after it. */
export async function queries(browser, server, engine, list) {
  const first = [];
  const further = [];
  for (let i = 0; i < list.length; i++) {
    const page = await visit(browser, server);
    for (let j = 0; j < QUERIES_OF_A_VISIT; j++) {
      (j === 0 ? first : further).push(await taken(server, () => search(page, engine, list[(i + j) % list.length])));
    }
    await page.context().close();
    // one file serves all queries: one visit tells everything
    if (engine === 'minisearch' && i === 0) break;
  }
  return { first, further };
}

/** What typing the first letters of each query that is long enough loads, and then the search for the whole of it. */
export async function keyPresses(browser, server, engine, list) {
  const typing = [];
  const searching = [];
  for (const query of list.filter(({ length }) => length >= KEY_PRESSES)) {
    const page = await visit(browser, server);
    typing.push(await taken(server, async () => {
      for (let length = 1; length <= KEY_PRESSES; length++) await type(page, engine, query.slice(0, length));
    }));
    searching.push(await taken(server, () => search(page, engine, query)));
    await page.context().close();
    if (engine === 'minisearch') break;
  }
  return { typing, searching };
}

/** How many answers must be waited for one after the other before the first results show: every answer is held back. */
export async function roundTrips(browser, server, engine, list) {
  const trips = [];
  for (const query of list.filter((_, i) => i % Math.ceil(list.length / QUERIES_FOR_ROUND_TRIPS) === 0)) {
    const page = await visit(browser, server);
    server.delay = DELAY;
    const before = performance.now();
    await search(page, engine, query);
    trips.push(Math.floor((performance.now() - before) / DELAY));
    server.delay = 0;
    await page.context().close();
    if (engine === 'minisearch') break;
  }
  return trips;
}

/**
 * Milliseconds from a key press to results that are laid out, with everything loaded: for each query half typed and typed,
 * the least of several tries, as other work on the machine only adds to them. `slower` slows the processor down so many times.
 */
export async function showing(browser, server, engine, list, slower) {
  const page = await visit(browser, server);
  const texts = [].concat(...list.map((query) => [query.slice(0, Math.ceil(query.length / 2)), query]));
  for (const text of texts) await search(page, engine, text);
  const tools = await page.context().newCDPSession(page);
  await tools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const least = texts.map(() => ({ search: Infinity, show: Infinity }));
  for (let time = 0; time < TRIES; time++) {
    for (let i = 0; i < texts.length; i++) {
      const { search: found, show } = await search(page, engine, texts[i]);
      least[i] = { search: Math.min(least[i].search, found), show: Math.min(least[i].show, show) };
    }
  }
  await page.context().close();
  return least;
}

/** Whether it finds something from the disk, with the network out of reach. */
export async function fromDisk(browser, folder, engine, query) {
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  await page.goto(`file://${folder}/page.html`);
  const { found } = await search(page, engine, query).catch(() => ({ found: 0 }));
  await context.close();
  return found > 0;
}

/** The value that so many of a hundred do not exceed. */
export function percentile(values, hundredths) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length === 0 ? 0 : sorted[Math.min(sorted.length - 1, Math.ceil((sorted.length * hundredths) / 100) - 1)];
}
