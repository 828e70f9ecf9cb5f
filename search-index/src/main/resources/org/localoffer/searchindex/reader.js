/*
 * Searches the exported index in the browser; ranks exactly as Lucene did at build time.
 *
 * The shape of the files is documented in SearchExport.java, their name and version are checked
 * first. Classic script without modules or fetch, so that it works from a disk. Nothing is loaded
 * before the first search. Words are keys of Maps only, so that `__proto__` is a word like others.
 *
 *   const index = LocalOfferSearch.open('search/')
 *   index.search('speech therapy', { limit: 20, offset: 0 }).then((found) => …)
 *
 * options: filters   Map of group → [value]: one of the values of each group
 *          unstated  whether those pass too that have not said
 *          exact     whether slips are left alone
 *          sort      'relevance', 'name', 'checked' or 'distance', from: { latitude, longitude }
 *          counts    [group]: what a choice in these groups would leave
 *          limit, offset
 *          first     how many of the results the answer waits for: all, if it does not say
 * found:   { query, total, results: [{ id, title, address, score, shown: Map, distance }],
 *            more: asks for the other results, a promise, where `first` was given,
 *            corrections: [{ word, match: 'RARE' | 'BEGINNING' | 'NEAR' | 'NONE', instead: [word] }],
 *            understood: [{ said, group, values, labels }], counts: Map of group → Map of value → n,
 *            unfiltered: the total without any filter,
 *            lifted: Map of group → the total without its choice, if there are no results,
 *            answer: { term, text, address } where a word is explained, or null,
 *            words: what LocalOfferSearch.pieces needs to mark the words that were found }
 *
 * index.groups(), index.values(group), index.describe(ids), index.manifest() and
 * index.load(name, decode) give promises too. One that fails carries an Error whose `reason`
 * a page can put into words (files.js).
 */
;(function (window, document) {
'use strict'

// A second copy on a page must not take the registrar from the first.
if (window.LocalOfferSearch) {
return
}

// include words.js
// include stem.js
// include files.js
// include mending.js
// include phrases.js
// include query.js
// include filters.js
// include ranking.js
// include answering.js

const opened = new Map()

window.LocalOfferSearch = {
  /**
   * The index in the folder `base`, such as 'search/'; nothing is loaded yet. Two scripts of a page
   * get the same one, so that no file is loaded twice.
   */
  open(base) {
    if (!opened.has(base)) {
      opened.set(base, indexAt(base))
    }
    return opened.get(base)
  },
  words: (text) => split(text).map(({ word }) => word),
  pieces,
  numbers,
  signed
}

function indexAt(base) {
  const load = loaderFrom(base)
  const manifest = () => load('manifest', decodeManifest)
  const withIndex = (use) => manifest().then((it) => use({ load, manifest: it }))
  return {
    load,
    manifest,
    search: (query, options) => withIndex((index) => search(index, String(query), options || {})),
    groups: () => manifest().then((it) => it.groups.map(({ name, label }) => ({ name, label }))),
    values: (name) => withIndex((index) => column(index, name)).then((it) => it.values.slice()),
    describe: (ids) => withIndex((index) => describeIds(index, ids))
  }
}
})(window, document)
