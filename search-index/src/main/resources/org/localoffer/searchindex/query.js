/*
 * Reading a query: what QueryReader.java and PhraseTable.java do, in the browser. mending.js finds the words.
 */
const MAX_PHRASE_WORDS = 6
const WHOLE = 8
const KINDS = ['TOPIC', 'PERSON', 'TRAIT', 'CONDITION']

// ---- Phrases ---------------------------------------------------------------------------------

/** All phrases that begin with one of these stems. */
async function phrasesFrom(index, stems) {
  const { first, names } = index.manifest.phrases
  const shards = new Set()
  for (const each of stems) {
    const shard = lastUpTo(first, each)
    if (shard >= 0 && shard < names.length) {
      shards.add(names[shard])
    }
  }
  const phrases = new Map()
  for (const shard of await Promise.all(
    Array.from(shards).map((name) => index.load(name, decodePhrases))
  )) {
    shard.forEach((entry, key) => phrases.set(key, entry))
  }
  return phrases
}

/** The longest phrase of neighbouring words, or of the loud ones among them: { entry, to, number }. */
function longest(phrases, words, from, loudOnly) {
  let best = null
  const key = []
  const numbered = []
  let number = -1
  for (let i = from; i < words.length && key.length < MAX_PHRASE_WORDS; i++) {
    if (loudOnly && words[i].quiet) {
      continue
    }
    const value = number < 0 ? numberIn(words[i].word) : -1
    key.push(words[i].stem)
    numbered.push(value < 0 ? words[i].stem : NUMBER)
    number = Math.max(number, value)
    if (key.length < 2 && (loudOnly || words[i].quiet)) {
      continue
    }
    const entry = phrases.get(key.join(' '))
    const withNumber = number >= 0 ? phrases.get(numbered.join(' ')) : undefined
    if (entry) {
      best = { entry, key: key.join(' '), to: i + 1, number: -1 }
    } else if (withNumber) {
      best = { entry: withNumber, key: numbered.join(' '), to: i + 1, number }
    }
  }
  return best
}

function isIndexed({ match, terms }) {
  return terms.length > 0 && (match === 'WHOLE' || match === 'RARE')
}

/** The word that two are written as one, { term }; or none. Of known words the first one's file tells. */
async function wordOfTwo(index, first, second) {
  const one = first.word + second.word
  if (!isIndexed(first) || !isIndexed(second)) {
    return entryOf(index, one)
  }
  const shard = index.manifest.terms.names[lastUpTo(index.manifest.terms.first, first.terms[0])]
  const { pairs } = await index.load(shard, decodeTerms)
  return pairs.has(first.word + ' ' + second.word) ? termWithStem(index, stem(one)) : null
}

/** Two words that the documents have as one: `wheel chair`. */
async function joined(index, phrases, words, from) {
  if (from + 1 >= words.length || words[from].quiet || words[from + 1].quiet) {
    return null
  }
  const one = words[from].word + words[from + 1].word
  const entry = await wordOfTwo(index, words[from], words[from + 1])
  if (!entry || entry.term < 0) {
    return null
  }
  const known = (await phrasesFrom(index, [stem(one)])).get(stem(one))
  const texts = [{ eighths: WHOLE, terms: [entry.term] }].concat(known ? known.texts : [])
  const choices = known ? known.choices : []
  return { entry: { own: -1, answer: -1, texts, choices }, key: stem(one), to: from + 2, number: -1 }
}

async function phraseAt(index, phrases, words, from) {
  const all = longest(phrases, words, from, false)
  const loud = words[from].quiet ? null : longest(phrases, words, from, true)
  const best = all === null || (loud !== null && loud.to > all.to) ? loud : all
  if (best !== null && best.to > from + 1) {
    return best
  }
  return (await joined(index, phrases, words, from)) || best
}

/** None at a quiet word if a phrase that begins with the next word reaches further. */
async function phraseFrom(index, phrases, words, from) {
  const here = await phraseAt(index, phrases, words, from)
  if (here === null || !words[from].quiet || from + 1 === words.length) {
    return here
  }
  const next = await phraseAt(index, phrases, words, from + 1)
  return next !== null && next.to > here.to ? null : here
}

// ---- Concepts --------------------------------------------------------------------------------

function valuesOf(number, value) {
  const from = number === 'BELOW' ? 0 : value
  const to = number === 'BELOW' ? value - 1 : number === 'AT' ? value : MAX_NUMBER
  const values = []
  for (let each = from; each <= to; each++) {
    values.push(String(each))
  }
  return values
}

function kindOf(index, choices) {
  const kinds = choices.map(({ group }) =>
    KINDS.indexOf(index.manifest.groups.find(({ name }) => name === group).kind)
  )
  return kinds.length === 0 ? 'TOPIC' : KINDS[Math.min(...kinds)]
}

function conceptOf(index, words, phrase) {
  const loud = words.filter(({ quiet }) => !quiet)
  const choices = phrase.entry.choices.map(({ group, number, values }) => ({
    group,
    values: number === 'NONE' ? values : valuesOf(number, phrase.number)
  }))
  const { texts } = phrase.entry
  const named = kindOf(index, choices)
  // What a condition stands for besides is looked for: a ramp is a way in, and a change to a home.
  const kind = named === 'CONDITION' && texts.length > 0 ? 'TOPIC' : named
  const own = phrase.number >= 0 ? [] : loud.length > 0 ? loud.slice() : words.slice()
  if (phrase.entry.own >= 0) {
    own.push({ word: '', match: 'WHOLE', instead: [], terms: [phrase.entry.own], stem: '' })
  }
  return {
    words: own,
    texts,
    choices,
    kind,
    answer: phrase.entry.answer,
    start: words[0].start,
    end: words[words.length - 1].end
  }
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

/** Whether it says what is looked for; a faint word says what form that has, one that no entry has nothing. */
function isTopic({ kind, faint, words, texts, choices }) {
  const canFind =
    texts.length > 0 || choices.length > 0 || words.some(({ quiet, terms }) => quiet || terms.length > 0)
  return kind === 'TOPIC' && !faint && canFind
}

/** The longest phrase that begins here, names a filter and is not all of the words; or null. */
function innerPhrase(words, from, phrases) {
  const end = from === 0 ? words.length - 1 : words.length
  const key = []
  let longest = null
  for (let i = from; i < end && !words[from].quiet; i++) {
    key.push(words[i].stem)
    const entry = phrases.get(key.join(' '))
    if (entry && entry.choices.length > 0) {
      longest = { entry, to: i + 1 }
    }
  }
  return longest
}

/**
 * What shorter phrases and single words inside a longer phrase name: `Saturday` in `Saturday club`,
 * `learning disability` in `adults with learning disabilities`; not where the whole names something
 * of the same group.
 */
function choicesIn(index, words, whole, phrases, seen) {
  const concepts = []
  for (let from = 0; from < words.length; ) {
    const inner = innerPhrase(words, from, phrases)
    const to = inner === null ? from + 1 : inner.to
    const choices = (inner === null ? [] : inner.entry.choices)
      .filter(({ group }) => !whole.choices.some((each) => each.group === group))
      .map(({ group, values }) => ({ group, values }))
    const own = words.slice(from, to)
    const key = own.map(({ stem }) => stem).join(' ') + ' '
    if (choices.length > 0 && !seen.has(key)) {
      seen.add(key)
      concepts.push({
        words: [],
        answer: -1,
        texts: [],
        choices,
        kind: kindOf(index, choices),
        start: own[0].start,
        end: own[own.length - 1].end
      })
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
  const withNumbers = await phrasesFrom(index, /[0-9]/.test(query) ? [NUMBER] : [])
  const words = await mendAll(index, typedWords(query, withNumbers), exact)
  const stems = words.map((word) => word.stem)
  const opening = words.filter(({ word, quiet }) => !quiet || index.manifest.opening.has(word))
  const first = opening.map((word) => word.stem)
  const phrases = await phrasesFrom(index, /[0-9]/.test(query) ? first.concat(NUMBER) : first)
  const concepts = []
  const quiet = []
  const seen = new Set()
  for (let from = 0; from < words.length; ) {
    const phrase = await phraseFrom(index, phrases, words, from)
    const to = phrase === null ? from + 1 : phrase.to
    const key = stems.slice(from, to).join(' ') + ' '
    if (!seen.has(key) && (phrase !== null || !words[from].quiet)) {
      seen.add(key)
      const own = words.slice(from, to)
      const concept = phrase === null ? plain(index, words[from]) : conceptOf(index, own, phrase)
      const isQuiet = phrase !== null && index.manifest.quietPhrases.has(phrase.key)
      concept.quiet = own.every((word) => word.quiet)
      ;(isQuiet ? quiet : concepts).push(concept)
      if (own.length > 1 && !isQuiet) {
        concepts.push(...choicesIn(index, own, concept, phrases, seen))
      }
    }
    from = to
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
