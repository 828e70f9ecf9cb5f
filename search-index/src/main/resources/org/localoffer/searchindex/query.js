/*
 * Reading a query: what QueryReader.java does, in the browser. mending.js finds the words, phrases.js the phrases.
 */
const WHOLE = 8

/** The stems of words, by which a query says each thing once. */
function keyOf(words) {
  return words.map(({ stem }) => stem).join(' ')
}

function valuesOf(number, [first, last = first]) {
  const from = number === 'BELOW' ? 0 : first
  const to = number === 'BELOW' ? first - 1 : number === 'FROM' ? MAX_NUMBER : last
  const values = []
  for (let each = from; each <= to; each++) {
    values.push(String(each))
  }
  return values
}

/** From where to where a query says something: words of a phrase may stand in any order. */
function extentOf(words) {
  return {
    start: Math.min(...words.map(({ start }) => start)),
    end: Math.max(...words.map(({ end }) => end))
  }
}

function conceptOf(index, words, phrase) {
  const loud = words.filter(({ quiet }) => !quiet)
  const choices = phrase.entry.choices.map(({ group, number, values }) => ({
    group,
    values: number === 'NONE' ? values : valuesOf(number, phrase.numbers)
  }))
  const { texts } = phrase.entry
  const named = kindOf(index, choices)
  // What a condition stands for besides is looked for: a ramp is a way in, and a change to a home.
  const kind = named === 'CONDITION' && texts.length > 0 ? 'TOPIC' : named
  const own = phrase.numbers.length > 0 ? [] : loud.length > 0 ? loud.slice() : words.slice()
  if (phrase.entry.own >= 0) {
    own.push({ word: '', match: 'WHOLE', instead: [], terms: [phrase.entry.own], stem: '' })
  }
  return Object.assign(extentOf(words), {
    words: own,
    texts,
    choices,
    kind,
    faint: kind === 'TOPIC' && words.length === 1 && index.manifest.faint.has(words[0].stem),
    answer: phrase.entry.answer
  })
}

function plain(index, word) {
  return {
    words: [word],
    answer: -1,
    texts: [],
    choices: [],
    kind: 'TOPIC',
    faint: index.manifest.faint.has(word.stem),
    start: word.start,
    end: word.end
  }
}

/** Whether an entry can have it: a word may be known to the lists of words and to no entry. */
function canFind({ words, texts, choices }) {
  return (
    texts.length > 0 || choices.length > 0 || words.some(({ quiet, terms }) => quiet || terms.length > 0)
  )
}

/** Whether it says what is looked for; a faint word says what form that has. */
function isTopic(concept) {
  return concept.kind === 'TOPIC' && !concept.faint && canFind(concept)
}

/**
 * What shorter phrases and single words inside a longer phrase name: `Saturday` in `Saturday club`,
 * `learning disability` in `adults with learning disabilities`; not where the whole names something
 * of the same group. A topic is only in its last words, where the whole names nothing.
 */
function choicesIn(index, words, whole, phrases, seen) {
  const concepts = []
  for (let from = 0; from < words.length; ) {
    const inner = innerPhrase(words, from, phrases)
    const to = inner === null ? from + 1 : inner.to
    const mayBeTopic = to === words.length && whole.choices.length === 0
    const choices = (inner === null ? [] : inner.entry.choices)
      .filter(({ group }) => !whole.choices.some((each) => each.group === group))
      .filter((each) => mayBeTopic || kindOf(index, [each]) !== 'TOPIC')
      .map(({ group, values }) => ({ group, values }))
    const own = words.slice(from, to)
    const key = keyOf(own)
    if (choices.length > 0 && !seen.has(key)) {
      seen.add(key)
      const extent = extentOf(own)
      concepts.push(
        Object.assign(extent, { words: [], answer: -1, texts: [], choices, kind: kindOf(index, choices) })
      )
    }
    from = to
  }
  return concepts
}

/** What a query needs as it was typed, all asked for at once: most need no more. */
function partsFor(index, query) {
  const { quiet, opening } = index.manifest
  const words = split(query.slice(0, MAX_QUERY_LENGTH))
    .slice(0, MAX_WORDS)
    .map(({ word }) => word)
  const loud = words.filter((word) => !quiet.has(word))
  const first = words.filter((word) => !quiet.has(word) || opening.has(word))
  return loud
    .map((word) => termWithStem(index, stem(word)))
    .concat(phrasesFrom(index, first.map(stem)))
}

/** Looks for the terms of the quiet words that count. */
async function findQuiet(index, concepts) {
  const quiet = [].concat(...concepts.map(({ words }) => words.filter((word) => word.quiet)))
  await Promise.all(
    quiet.map(async (word) => {
      const known = await termWithStem(index, word.stem)
      word.terms = known ? [known.term] : []
    })
  )
}

/** What a query was taken to mean: { words, concepts }. */
async function readQuery(index, query, exact) {
  loadAhead(partsFor(index, query))
  const hasNumber = split(query).some(({ word }) => /^[0-9]/.test(word) || numberIn(word) >= 0)
  const withNumbers = await phrasesFrom(index, hasNumber ? [NUMBER] : [])
  const words = await mendAll(index, typedWords(query, withNumbers), exact)
  const stems = words.map((word) => word.stem)
  const opening = words.filter(({ word, quiet }) => !quiet || index.manifest.opening.has(word))
  const first = opening.map((word) => word.stem)
  const phrases = await phrasesFrom(index, hasNumber ? first.concat(NUMBER) : first)
  const concepts = []
  const quiet = []
  const seen = new Set()
  for (const { words: own, phrase } of await partsOf(index, phrases, words)) {
    const key = keyOf(own)
    if (!seen.has(key) && (phrase !== null || !own[0].quiet)) {
      seen.add(key)
      const concept = phrase === null ? plain(index, own[0]) : conceptOf(index, own, phrase)
      const isQuiet = phrase !== null && index.manifest.quietPhrases.has(phrase.key)
      concept.quiet = own.every((word) => word.quiet)
      ;(isQuiet ? quiet : concepts).push(concept)
      if (own.length > 1 && !isQuiet) {
        concepts.push(...choicesIn(index, own, concept, phrases, seen))
      }
    }
  }
  if (concepts.length === 0) {
    concepts.push(...quiet)
  }
  if (!concepts.some((concept) => isTopic(concept) || concept.kind === 'PERSON')) {
    concepts.forEach((concept) => {
      concept.faint = false
    })
  }
  if (concepts.length === 0) {
    words
      .filter((word, i) => stems.indexOf(word.stem) === i)
      .forEach((word) => concepts.push(plain(index, word)))
  }
  await findQuiet(index, concepts)
  return { words, concepts }
}
