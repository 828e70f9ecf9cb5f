/*
 * Searches the exported index in the browser; ranks exactly as Lucene did at build time.
 *
 * The shape of the files is documented in SearchExport.java, their name and version are checked
 * first. Classic script without modules or fetch, so that it works from a disk. Nothing is loaded
 * before the first search. Words are keys of Maps only, so that `__proto__` is a word like others.
 *
 *   const search = LocalOfferSearch.open('search/')
 *   search.search('speech therapy', { limit: 20, offset: 0 }).then((found) => …)
 *
 * found: { query, total, results: [{ id, title, address, shown: Map }],
 *          corrections: [{ word, match: 'BEGINNING' | 'NEAR' | 'NONE', instead: [word] }],
 *          words: Set of the words that were found, for LocalOfferSearch.pieces }
 *
 * A promise that fails carries an Error whose message can be shown as it is.
 */
;(function (window, document) {
  'use strict'

  const FORMAT = 'local-offer-search'
  const VERSION = 1

  // The bounds and tables of QueryReader, WordSplitter, EditDistance and Folding.
  const MAX_QUERY_LENGTH = 1000
  const MAX_WORDS = 32
  const MAX_WORD_LENGTH = 40
  const SHORTEST_BEGINNING = 2
  const MAX_BEGINNING_TERMS = 8
  const SHORTEST_TO_MEND = 3
  const TWO_SLIPS = 8
  const TWO_SLIPS_AT_FIRST = 9
  const UNIT = 64 * 64
  const LAST = '\uffff'

  const SPELLED = new Map(
    'ß=ss æ=ae ð=d ø=o þ=th đ=d ħ=h ı=i ł=l ŋ=n œ=oe ŧ=t ς=σ'
      .split(' ')
      .map((pair) => [pair.charAt(0), pair.slice(2)])
  )
  const DROPPED =
    '\u00ad\u00ad\u0300\u036f\u0640\u0640\u064b\u065f\u0670\u0670\u200b\u200d\u2060\u2060' +
    '\u3099\u309a\ufe00\ufe0f\ufeff\ufeff'
  const GAPS =
    '\u0080\u00a9\u00ab\u00b4\u00b6\u00b9\u00bb\u00bf\u00d7\u00d7\u00f7\u00f7\u02b0\u02ff' +
    '\u0374\u0375\u037e\u037e\u0384\u0385\u0387\u0387\u055a\u055f\u0589\u058a\u05be\u05be' +
    '\u05c0\u05c0\u05c3\u05c3\u05c6\u05c6\u05f3\u05f4\u0600\u060f\u061b\u061f\u066a\u066d' +
    '\u06d4\u06d4\u06dd\u06de\u0700\u070f\u0964\u0965\u0e3f\u0e3f\u0e4f\u0e4f\u0e5a\u0e5b' +
    '\u1360\u1368\u1680\u1680\u17d4\u17da\u1800\u180e\u2000\u206f\u20a0\u20cf\u2100\u214f' +
    '\u2190\u2bff\u2e00\u2e7f\u3000\u3004\u3008\u3020\u3030\u3030\u303d\u303f\u30a0\u30a0' +
    '\u30fb\u30fb\ud800\uf8ff\ufe10\ufe1f\ufe30\ufe6f\uff00\uff65\uffe0\uffff'
  const ALONE = '\u2e80\u2fdf\u3005\u3007\u3040\u30ff\u3400\u9fff\uf900\ufaff'
  const APOSTROPHES = '\u2018\u2019\u02bc'

  // ---- Words -------------------------------------------------------------------------------

  function within(ranges, c) {
    for (let i = 0; i < ranges.length; i += 2) {
      if (c >= ranges[i] && c <= ranges[i + 1]) {
        return true
      }
    }
    return false
  }

  function foldAscii(c) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      return c
    }
    if (c >= 'A' && c <= 'Z') {
      return c.toLowerCase()
    }
    return c === "'" || c === '`' ? "'" : ' '
  }

  function foldPart(c) {
    if (within(DROPPED, c)) {
      return ''
    }
    if (c < '\u0080') {
      return foldAscii(c)
    }
    if (within(GAPS, c)) {
      return ' '
    }
    if (within(ALONE, c)) {
      return ' ' + c + ' '
    }
    return SPELLED.has(c) ? SPELLED.get(c) : c
  }

  const folded = new Map()

  /** What a character stands for: letters and digits of words, gaps and apostrophes. */
  function fold(c) {
    if (c < '\u0080') {
      return foldAscii(c)
    }
    if (!folded.has(c)) {
      const parts = c.normalize('NFKD').toLowerCase().split('')
      folded.set(c, APOSTROPHES.includes(c) ? "'" : parts.map(foldPart).join(''))
    }
    return folded.get(c)
  }

  /** The words of a text: [{ word, start, end }], where text.slice(start, end) is what it says. */
  function split(text) {
    const words = []
    let word = ''
    let start = 0
    let end = 0
    let apostropheAt = -1

    function finish() {
      if (word.length > 1 && apostropheAt === word.length - 1 && word.endsWith('s')) {
        word = word.slice(0, -1)
      }
      if (word !== '') {
        words.push({ word, start, end })
      }
      word = ''
      apostropheAt = -1
    }

    function take(c, place) {
      if (c === ' ') {
        finish()
      } else if (c === "'") {
        apostropheAt = word.length
      } else if (word.length < MAX_WORD_LENGTH) {
        start = word === '' ? place : start
        end = place + 1
        word += c
      }
    }

    for (let i = 0; i < text.length; i++) {
      const letters = fold(text[i])
      if (letters === '' && word !== '') {
        end = i + 1
      }
      for (let j = 0; j < letters.length; j++) {
        take(letters[j], i)
      }
    }
    finish()
    return words
  }

  /** A text cut where words were found: [{ text, found }], to be shown with textContent. */
  function pieces(text, found) {
    const cut = []
    let from = 0
    for (const { word, start, end } of split(text)) {
      if (found.has(word) && start >= from) {
        cut.push({ text: text.slice(from, start), found: false })
        cut.push({ text: text.slice(start, end), found: true })
        from = end
      }
    }
    cut.push({ text: text.slice(from), found: false })
    return cut.filter((piece) => piece.text !== '')
  }

  /** How many slips lie between two words, or limit + 1 (optimal string alignment). */
  function slips(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit) {
      return limit + 1
    }
    let before = []
    let above = Array.from({ length: b.length + 1 }, (_, j) => j)
    for (let i = 1; i <= a.length; i++) {
      const row = [i]
      let smallest = i
      for (let j = 1; j <= b.length; j++) {
        const change = a[i - 1] === b[j - 1] ? 0 : 1
        row[j] = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + change)
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          row[j] = Math.min(row[j], before[j - 2] + 1)
        }
        smallest = Math.min(smallest, row[j])
      }
      if (smallest > limit) {
        return limit + 1
      }
      before = above
      above = row
    }
    return Math.min(above[b.length], limit + 1)
  }

  function slipsAllowed(word) {
    if (/[0-9]/.test(word) || word.length < SHORTEST_TO_MEND) {
      return 0
    }
    return word.length < TWO_SLIPS ? 1 : 2
  }

  // ---- Files -------------------------------------------------------------------------------

  const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  const VALUES = new Uint8Array(128)
  for (let i = 0; i < DIGITS.length; i++) {
    VALUES[DIGITS.charCodeAt(i)] = i
  }

  function numbers(text) {
    const read = []
    let value = 0
    let scale = 1
    for (let i = 0; i < text.length; i++) {
      const digit = VALUES[text.charCodeAt(i)]
      value += (digit & 31) * scale
      scale *= 32
      if (digit < 32) {
        read.push(value)
        value = 0
        scale = 1
      }
    }
    return read
  }

  function signed(value) {
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2
  }

  const waiting = new Map()

  // The registrar: every file of data calls it once, with its own name.
  window.localOfferSearch = function (name, data) {
    const take = waiting.get(name)
    if (take) {
      waiting.delete(name)
      take(data)
    }
  }

  function loadScript(base, name) {
    return new Promise((resolve, reject) => {
      const script = document.createElement('script')
      function fail() {
        waiting.delete(name)
        reject(
          new Error(
            'A part of the search did not load (' +
              name +
              '). Check your connection, then load this page again.'
          )
        )
      }
      waiting.set(name, resolve)
      script.src = base + name + '.js'
      script.onerror = fail
      script.onload = () => {
        script.remove()
        if (waiting.has(name)) {
          fail()
        }
      }
      document.head.appendChild(script)
    })
  }

  /** Loads each file once; one that failed is tried again the next time. */
  function loaderFrom(base) {
    const loaded = new Map()
    return function (name, decode) {
      if (!loaded.has(name)) {
        const promise = loadScript(base, name).then(decode)
        promise.catch(() => loaded.delete(name))
        loaded.set(name, promise)
      }
      return loaded.get(name)
    }
  }

  function decodeManifest(data) {
    if (!data || data.format !== FORMAT) {
      throw new Error('The search files of this site are not in a form that this page knows.')
    }
    if (data.version !== VERSION) {
      throw new Error(
        'The search files of this site have version ' +
          data.version +
          ', and this page reads version ' +
          VERSION +
          '. Load the page again to get the newer page.'
      )
    }
    return {
      shown: data.shown,
      quiet: new Set(data.quiet.split(' ')),
      words: decodeFiles('words', data.words.first.split(' '), data.words.marks),
      terms: decodeFiles('terms', startsOf(data.terms.sizes), data.terms.marks),
      documents: decodeFiles('documents', startsOf(data.documents.sizes), data.documents.marks),
      // For near.js; undefined where the site has none.
      postcodes: data.postcodes && decodePostcodes(data.postcodes),
      centres: data.centres && 'centres-' + data.centres
    }
  }

  function decodePostcodes({ first, marks, source }) {
    return Object.assign(decodeFiles('postcodes', first.split(' '), marks), { source })
  }

  /** The number of the first term or document in each file. */
  function startsOf(sizes) {
    let sum = 0
    return numbers(sizes).map((size) => (sum += size) - size)
  }

  function decodeFiles(kind, first, marks) {
    const names = (marks.match(/.{8}/g) || []).map((mark, i) => kind + '-' + i + '-' + mark)
    return { first, names }
  }

  function decodeWords(data) {
    let term = 0
    const terms = numbers(data.terms).map((step) => (term += signed(step)))
    const words = data.words.split(' ')
    return requireEqual({ words, terms, documents: numbers(data.documents) })
  }

  function decodeTerms(data) {
    const weights = numbers(data.weights)
    return requireEqual({ weights, gaps: data.gaps.split(' '), levels: data.levels.split(' ') })
  }

  /** All columns of a file must have the same length, or it is not what was written. */
  function requireEqual(columns) {
    const lengths = new Set(Object.keys(columns).map((name) => columns[name].length))
    if (lengths.size !== 1) {
      throw new Error('A part of the search is damaged. Load this page again.')
    }
    return columns
  }

  /** The place of the last of the sorted values that is not after `value`, or -1. */
  function lastUpTo(values, value) {
    let low = 0
    let high = values.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (values[middle] <= value) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low - 1
  }

  // ---- Reading a query ---------------------------------------------------------------------

  function wordsToLookFor(query, quiet) {
    const all = new Set()
    for (const { word } of split(query.slice(0, MAX_QUERY_LENGTH))) {
      if (all.size < MAX_WORDS) {
        all.add(word)
      }
    }
    const words = Array.from(all)
    const loud = words.filter((word) => !quiet.has(word))
    return loud.length > 0 ? loud : words
  }

  /** The entries [{ word, term, documents }] from `from` up to, without, `to`, sorted. */
  async function entriesBetween(index, from, to) {
    const { first, names } = index.manifest.words
    const shards = []
    for (let i = Math.max(0, lastUpTo(first, from)); i < names.length && first[i] < to; i++) {
      shards.push(index.load(names[i], decodeWords))
    }
    const entries = []
    for (const { words, terms, documents } of await Promise.all(shards)) {
      words.forEach((word, i) => {
        if (word >= from && word < to) {
          entries.push({ word, term: terms[i], documents: documents[i] })
        }
      })
    }
    return entries
  }

  function standIns(word, match, entries) {
    const terms = []
    const instead = []
    for (const entry of entries) {
      if (!terms.includes(entry.term) && terms.length < MAX_BEGINNING_TERMS) {
        terms.push(entry.term)
        instead.push(entry.word)
      }
    }
    return { word, match, instead, terms }
  }

  /** The fewest slips, then the most documents, then the alphabet. */
  function nearest(word, limit, entries) {
    let near = null
    let fewest = limit
    for (const entry of entries) {
      const count = slips(word, entry.word, fewest)
      if (
        count < fewest ||
        (count === fewest && (near === null || entry.documents > near.documents))
      ) {
        near = entry
        fewest = count
      }
    }
    return near
  }

  async function nearestInIndex(index, word) {
    const limit = slipsAllowed(word)
    if (limit === 0) {
      return null
    }
    const alike = await entriesBetween(index, word[0], word[0] + LAST)
    const near = nearest(word, limit, alike)
    if (near) {
      return near
    }
    const limitAtFirst = word.length < TWO_SLIPS_AT_FIRST ? 1 : limit
    return nearest(word, limitAtFirst, await entriesBetween(index, '', LAST))
  }

  /** Sorts in place; older browsers do not keep the order of equals, so the alphabet is named. */
  function byDocuments(a, b) {
    return b.documents - a.documents || (a.word < b.word ? -1 : 1)
  }

  /** What the index has for a word; a quiet word never stands in for another. */
  async function meaningOf(index, word) {
    const longer = await entriesBetween(index, word, word + LAST)
    if (longer.length > 0 && longer[0].word === word) {
      return { word, match: 'WHOLE', instead: [], terms: [longer[0].term] }
    }
    const loud = longer.filter((entry) => !index.manifest.quiet.has(entry.word))
    if (loud.length > 0 && word.length >= SHORTEST_BEGINNING) {
      return standIns(word, 'BEGINNING', loud.sort(byDocuments))
    }
    const near = await nearestInIndex(index, word)
    return near && !index.manifest.quiet.has(near.word)
      ? standIns(word, 'NEAR', [near])
      : { word, match: 'NONE', instead: [], terms: [] }
  }

  async function readQuery(index, query) {
    const words = wordsToLookFor(query, index.manifest.quiet)
    const seen = new Set()
    return (await Promise.all(words.map((word) => meaningOf(index, word)))).filter((meaning) => {
      const key = meaning.terms.join()
      const isNew = meaning.match === 'NONE' || !seen.has(key)
      seen.add(key)
      return isNew
    })
  }

  // ---- Ranking -----------------------------------------------------------------------------

  /** Raises the scores of a word to those of one of its terms: the best of several counts. */
  async function addTerm(index, term, scores) {
    const { first, names } = index.manifest.terms
    const shard = lastUpTo(first, term)
    const { weights, gaps, levels } = await index.load(names[shard], decodeTerms)
    const place = term - first[shard]
    let doc = -1
    numbers(gaps[place]).forEach((gap, i) => {
      doc += gap + 1
      const score = weights[place] * (VALUES[levels[place].charCodeAt(i)] + 1)
      scores.set(doc, Math.max(score, scores.get(doc) || 0))
    })
  }

  async function scoresOf(index, meaning) {
    const scores = new Map()
    await Promise.all(meaning.terms.map((term) => addTerm(index, term, scores)))
    return scores
  }

  /** [[document, score]], the best first, equal ones in the order of the documents. */
  async function rank(index, meanings) {
    const sums = new Map()
    for (const scores of await Promise.all(meanings.map((each) => scoresOf(index, each)))) {
      scores.forEach((score, doc) => sums.set(doc, score + (sums.get(doc) || 0)))
    }
    return Array.from(sums).sort((a, b) => b[1] - a[1] || a[0] - b[0])
  }

  /** The forms of the terms that were looked for, as far as they stand in one file with them. */
  async function wordsFound(index, meanings) {
    const found = new Set()
    const { first, names } = index.manifest.words
    for (const { word, match, instead, terms } of meanings) {
      for (const known of match === 'WHOLE' ? [word] : instead) {
        const shard = await index.load(names[lastUpTo(first, known)], decodeWords)
        shard.words
          .filter((_, i) => terms.includes(shard.terms[i]))
          .forEach((form) => found.add(form))
      }
    }
    return found
  }

  async function describe(index, doc, score) {
    const { first, names } = index.manifest.documents
    const shard = lastUpTo(first, doc)
    const { rows } = await index.load(names[shard], (data) => data)
    const row = rows[doc - first[shard]]
    const shown = new Map()
    index.manifest.shown.forEach((name, i) => {
      if (row[i + 3] !== null) {
        shown.set(name, row[i + 3])
      }
    })
    return { id: row[0], title: row[1], address: row[2], score: score / UNIT, shown }
  }

  async function search(load, query, options) {
    const { limit = 20, offset = 0 } = options || {}
    const manifest = await load('manifest', decodeManifest)
    const index = { load, manifest }
    const meanings = await readQuery(index, query)
    const ranked = await rank(index, meanings)
    const page = ranked.slice(offset, offset + limit)
    return {
      query,
      total: ranked.length,
      corrections: meanings
        .filter(({ match }) => match !== 'WHOLE')
        .map(({ word, match, instead }) => ({ word, match, instead })),
      words: await wordsFound(index, meanings),
      results: await Promise.all(page.map(([doc, score]) => describe(index, doc, score)))
    }
  }

  window.LocalOfferSearch = {
    /** The index in the folder `base`, such as 'search/'; nothing is loaded yet. */
    open(base) {
      const load = loaderFrom(base)
      return {
        search: (query, options) => search(load, String(query), options),
        load,
        manifest: () => load('manifest', decodeManifest)
      }
    },
    numbers,
    signed,
    words: (text) => split(text).map(({ word }) => word),
    pieces
  }
})(window, document)
