/*
 * An answer to a query: its results in their order, described, and what else a page says of it.
 */
// ---- Order -----------------------------------------------------------------------------------

function numbersOf(index, name) {
  const mark = index.manifest.numbers[name]
  return mark ? index.load('numbers-' + name + '-' + mark, decodeNumbers) : Promise.resolve([])
}

/** Sorts in place by a key for each document; those without one, and equal ones, keep their order. */
function sortBy(ranked, keyOf) {
  const keyed = ranked.map((pair, place) => ({ pair, place, key: keyOf(pair[0]) }))
  keyed.sort((a, b) => (a.key === b.key ? a.place - b.place : a.key < b.key ? -1 : 1))
  return keyed.map(({ pair }) => pair)
}

/** Kilometres between two points on a globe, near enough for a county. */
function kilometres(a, b) {
  const radians = Math.PI / 180
  const across =
    (b.longitude - a.longitude) * Math.cos(((a.latitude + b.latitude) / 2) * radians)
  const up = b.latitude - a.latitude
  return Math.sqrt(across * across + up * up) * radians * 6371
}

/** How far the nearest place of a document is, or Infinity if it has none. */
function nearestPlace(position, from) {
  let least = Infinity
  for (let i = 0; i + 1 < position.length; i += 2) {
    const place = { latitude: position[i] / 10000, longitude: position[i + 1] / 10000 }
    least = Math.min(least, kilometres(from, place))
  }
  return least
}

async function sorted(index, ranked, { sort, from }, blank) {
  if (sort === 'distance' && from) {
    const positions = await numbersOf(index, 'position')
    return sortBy(ranked, (doc) => nearestPlace(positions[doc] || [], from))
  }
  if (sort === 'checked') {
    const days = await numbersOf(index, 'checked')
    return sortBy(ranked, (doc) => -((days[doc] || [])[0] || 0))
  }
  if (sort === 'name' || blank) {
    const ranks = await numbersOf(index, 'name')
    return sortBy(ranked, (doc) => (ranks[doc] && ranks[doc].length ? ranks[doc][0] : Infinity))
  }
  return ranked
}

// ---- Results ---------------------------------------------------------------------------------

async function describe(index, doc) {
  const { documents, shown: names } = index.manifest
  const shard = lastUpTo(documents.first, doc)
  const loading = index.load(documents.names[shard], decodeRows)
  const texts = await commonTexts(index)
  const cells = await loading
  const from = (doc - documents.first[shard]) * (names.length + 3)
  const [id, title, address, ...others] = cells
    .slice(from, from + names.length + 3)
    .map((cell) => textOf(cell, texts))
  const shown = new Map()
  names.forEach((name, i) => {
    if (others[i] !== null) {
      shown.set(name, others[i])
    }
  })
  const known = id || split(title).map(({ word }) => word).join('-')
  return { id: known, title, address: address.split('~').join(known), shown }
}

/** What many documents say alike. */
function commonTexts(index) {
  return index.load('texts-' + index.manifest.texts, decodeTexts)
}

async function describeIds(index, ids) {
  const { first, names } = index.manifest.ids
  return Promise.all(
    ids.map(async (id) => {
      const shard = lastUpTo(first, id)
      if (shard < 0 || names.length === 0) {
        return null
      }
      const known = await index.load(names[shard], decodeIds)
      const place = lastUpTo(known.ids, id)
      return known.ids[place] === id ? describe(index, known.documents[place]) : null
    })
  )
}

/** The results of a page, each with its score and, where asked for, its distance. */
async function resultsOf(index, page, { sort, from }) {
  const positions = sort === 'distance' && from ? await numbersOf(index, 'position') : []
  return Promise.all(
    page.map(async ([doc, score]) => {
      const result = await describe(index, doc)
      result.score = score / UNIT / WHOLE
      const distance = positions[doc] ? nearestPlace(positions[doc], from) : Infinity
      if (distance < Infinity) {
        result.distance = distance
      }
      return result
    })
  )
}

/** What values of a group are called: the widest of them, since those say the others too. */
function labelsOf(known) {
  return known
    .filter(({ value }) => !known.some((wider) => value.startsWith(wider.value + '/')))
    .map(({ label }) => label)
}

/** The words that were not found as typed, each once: { word, match, instead }. */
function correctionsOf(words, concepts) {
  const nowhere = new Set()
  concepts
    .filter((concept) => !canFind(concept))
    .forEach((concept) => concept.words.forEach(({ word }) => nowhere.add(word)))
  const typed = new Map(words.map((word) => [word.word, word]))
  return Array.from(typed.values(), ({ word, match, instead }) =>
    nowhere.has(word) ? { word, match: 'NONE', instead: [] } : { word, match, instead }
  ).filter(({ match }) => match !== 'WHOLE')
}

/** What was read out of the query as data. */
async function understoodIn(index, query, concepts) {
  const understood = []
  for (const { choices, start, end } of concepts) {
    for (const { group, values } of choices) {
      const known = (await column(index, group)).values.filter(({ value }) => values.includes(value))
      if (known.length > 0) {
        understood.push({
          said: query.slice(start, end),
          group,
          values: known.map(({ value }) => value),
          labels: labelsOf(known)
        })
      }
    }
  }
  return understood
}

/** The stems of a term: one, or those of a phrase with spaces between. */
async function stemsOfTerm(index, term) {
  const { first, names } = index.manifest.terms
  const shard = lastUpTo(first, term)
  return (await index.load(names[shard], decodeTerms)).stems[term - first[shard]]
}

/** What a word means where a query asks for nothing else: { term, text, address }, or null. */
async function answerTo(index, concepts) {
  const asked = concepts.filter(({ words, quiet }) => words.length > 0 && !quiet)
  if (asked.length !== 1 || !(asked[0].answer >= 0)) {
    return null
  }
  const { first, names } = index.manifest.answers
  const shard = lastUpTo(first, asked[0].answer)
  const { rows } = await index.load(names[shard], (data) => data)
  const [term, text, address] = rows[asked[0].answer - first[shard]]
  return { term, text, address }
}

/** The stems that are worth marking in a result; with spaces where words must stand side by side. */
async function stemsFound(index, concepts) {
  const stems = new Set()
  stems.quiet = index.manifest.quiet
  for (const { words, texts } of concepts) {
    // Words that need not stand together would be marked everywhere.
    for (const { terms } of texts.filter((text) => text.terms.length === 1)) {
      stems.add(await stemsOfTerm(index, terms[0]))
    }
    for (const { match, instead, stem: own } of words) {
      if (match === 'WHOLE' || match === 'RARE') {
        stems.add(own)
      }
      instead.forEach((word) => stems.add(stem(word)))
    }
  }
  return stems
}

async function search(index, query, options) {
  const { limit = 20, offset = 0, first = limit, unstated = false, exact = false } = options
  const filters = new Map(options.filters || [])
  loadAhead(
    Array.from(filters.keys())
      .concat(options.counts || [])
      .map((group) => column(index, group))
      .concat(commonTexts(index))
  )
  const { words, concepts } = await readQuery(index, query, exact)
  const answering = answerTo(index, concepts)
  loadAhead([answering])
  const blank = query === ''
  const everything = () => Array.from({ length: index.manifest.count }, (_, doc) => [doc, 0])
  const ranked = blank ? everything() : await rank(index, concepts)
  const pass = await passing(index, filters, unstated)
  const passed = ranked.filter(([doc]) => pass[doc])
  const page = (await sorted(index, passed, options, blank)).slice(offset, offset + limit)
  const results = resultsOf(index, page.slice(0, first), options)
  loadAhead([results])
  const counts = new Map()
  for (const group of options.counts || []) {
    const others = filters.has(group) ? await passing(index, filters, unstated, group) : pass
    counts.set(group, countValues(await column(index, group), ranked, others))
  }
  const lifted = new Map()
  if (passed.length === 0) {
    for (const group of filters.keys()) {
      const others = await passing(index, filters, unstated, group)
      lifted.set(group, ranked.filter(([doc]) => others[doc]).length)
    }
  }
  return {
    query,
    total: passed.length,
    corrections: correctionsOf(words, concepts),
    understood: await understoodIn(index, query, concepts),
    counts,
    results: await results,
    more: () => resultsOf(index, page.slice(first), options),
    answer: await answering,
    lifted,
    unfiltered: ranked.length,
    words: await stemsFound(index, concepts)
  }
}
