// MiniSearch 7 on the same words:  node minisearch.mjs documents.json queries.txt > results.jsonl
// npm install minisearch@7 somewhere outside the repository and name its node_modules in MODULES.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const MiniSearch = createRequire(`${process.env.MODULES}/`)('minisearch');
const [documents, queries] = process.argv.slice(2);
const boost = { name: 4, categories: 3, summary: 3, needs: 2, places: 2, facts: 1.5, organisation: 1, eligibility: 0.5, description: 1 };
const index = new MiniSearch({
  idField: 'slug', fields: Object.keys(boost),
  searchOptions: { boost, fuzzy: 0.2, prefix: process.env.EVERY_PREFIX ? true : (term) => term.length > 2, combineWith: 'OR' },
});
index.addAll(JSON.parse(readFileSync(documents, 'utf8')));
// a tuned page would leave out the words that every question has
const STOP = new Set('a an and are as at be but by can do does for from have he her his how i if in is it my of on or our she that the there they to us we what when where which who will with you your'.split(' '));
const keep = (term) => (STOP.has(term.toLowerCase()) ? null : term.toLowerCase());
const options = process.env.PLAIN ? {} : { processTerm: keep };
for (const query of readFileSync(queries, 'utf8').split('\n').slice(0, -1)) {
  const results = index.search(query, options).slice(0, 10).map(({ id, score }) => ({ slug: id, score }));
  console.log(JSON.stringify({ query, results }));
}
