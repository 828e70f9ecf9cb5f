/*
 * Reading a query: what QueryReader.java, WordMender.java and PhraseTable.java do, in the browser.
 */
const MAX_QUERY_LENGTH = 1000
const MAX_WORDS = 32
const MAX_PHRASE_WORDS = 6
const MAX_NUMBER = 25
const SHORTEST_BEGINNING = 2
const SHORTEST_BEGINNING_INSIDE = 4
const MAX_BEGINNING_TERMS = 8
const SHORTEST_RARE = 5
const RARE_BEGINNING = 3
const FREQUENT = 10
const SHORTEST_PART = 3
const WHOLE = 8
const NUMBER = '#'
const LAST = '\uffff'
const KINDS = ['TOPIC', 'PERSON', 'TRAIT', 'CONDITION']

// ---- Words -----------------------------------------------------------------------------------

/** The entries [{ word, term, documents }] from `from` up to, without, `to`, sorted. */
async function entriesBetween(index, from, to, kind = 'words') {
  const { first, names } = index.manifest[kind]
  const shards = []
  for (let i = Math.max(0, lastUpTo(first, from)); i < names.length && first[i] < to; i++) {
    shards.push(index.load(names[i], decodeWords))
  }
  const entries = []
  for (const { words, terms, documents } of await Promise.all(shards)) {
    for (let i = lastUpTo(words, from); i < words.length && !(words[i] >= to); i++) {
      if (words[i] >= from) {
        entries.push({ word: words[i], term: terms[i], documents: documents[i] })
      }
    }
  }
  return entries
}

/** The entries of words that begin so. */
function entriesBeginning(index, start) {
  return entriesBetween(index, start, start + LAST)
}

/** The entries of words that end so, sorted from their ends. */
async function entriesEnding(index, ending) {
  const start = reversed(ending)
  const entries = await entriesBetween(index, start, start + LAST, 'endings')
  return entries.map((entry) => Object.assign(entry, { word: reversed(entry.word) }))
}

/** The term with this stem, { term, documents: how many }, or null if no document has it. */
async function termWithStem(index, root) {
  const { stems, first, names } = index.manifest.terms
  const shard = lastUpTo(stems, root)
  if (shard < 0) {
    return null
  }
  const data = await index.load(names[shard], decodeTerms)
  const place = lastUpTo(data.stems, root)
  return data.stems[place] === root
    ? { term: first[shard] + place, documents: data.levels[place].length }
    : null
}

/** The entry of a word, or undefined. */
async function entryOf(index, word) {
  const { first, names } = index.manifest.words
  const shard = lastUpTo(first, word)
  if (shard < 0) {
    return undefined
  }
  const { words, terms, documents } = await index.load(names[shard], decodeWords)
  const i = lastUpTo(words, word)
  return words[i] === word ? { word, term: terms[i], documents: documents[i] } : undefined
}

/** The fewest slips, then the most documents, then the first of the entries. */
function nearest(word, limit, leastDocuments, entries) {
  let near = null
  let fewest = limit
  for (const entry of entries) {
    if (entry.documents >= leastDocuments) {
      const count = slips(word, entry.word, fewest)
      if (
        count < fewest ||
        (count === fewest && (near === null || entry.documents > near.documents))
      ) {
        near = entry
        fewest = count
      }
    }
  }
  return near
}

async function nearestInIndex(index, word) {
  const limit = slipsAllowed(word)
  if (limit === 0) {
    return null
  }
  const near = nearest(word, limit, 0, await entriesBeginning(index, word[0]))
  if (near) {
    return near
  }
  const limitAtFirst = word.length < TWO_SLIPS_AT_FIRST ? 1 : limit
  return nearest(word, limitAtFirst, 0, await entriesEnding(index, endingKept(word)))
}

/** The entry of a rare word, and of a frequent one that is one slip away and begins alike; or none. */
async function frequentBeside(index, word) {
  if (word.length < SHORTEST_RARE || slipsAllowed(word) === 0) {
    return []
  }
  const entries = await entriesBeginning(index, word.slice(0, RARE_BEGINNING))
  const own = entries.find((entry) => entry.word === word)
  const near = own ? nearest(word, 1, FREQUENT, entries) : null
  return near && !index.manifest.quiet.has(near.word) ? [own, near] : []
}

/** Whether a word that only phrases have is this one or has the same stem. */
async function isFormOfKnown(index, word) {
  const root = stem(word)
  const entries = await entriesBeginning(index, root.slice(0, Math.max(3, root.length - 1)))
  return entries.some((entry) => stem(entry.word) === root)
}

/** Sorts in place; older browsers do not keep the order of equals, so the alphabet is named. */
function byDocuments(a, b) {
  return b.documents - a.documents || (a.word < b.word ? -1 : 1)
}

async function beginningWith(index, word) {
  const entries = await entriesBeginning(index, word)
  return entries
    .filter((entry) => entry.documents > 0 && !index.manifest.quiet.has(entry.word))
    .sort(byDocuments)
}

function whole(word, term) {
  const terms = term < 0 ? [] : [term]
  return { word, match: 'WHOLE', instead: [], terms, stem: stem(word), quiet: false }
}

function standIns(word, match, entries) {
  const terms = []
  const instead = []
  for (const entry of entries) {
    if (!terms.includes(entry.term) && terms.length < MAX_BEGINNING_TERMS) {
      if (entry.term >= 0) {
        terms.push(entry.term)
      }
      if (match !== 'RARE' || entry.word !== word) {
        instead.push(entry.word)
      }
    }
  }
  const meant = match === 'NEAR' ? instead[0] : word
  return { word, match, instead, terms, stem: stem(meant), quiet: false }
}

/** What the index has for a word; terms of a quiet one are looked for where it matters. */
async function mend(index, word, last, exact) {
  if (index.manifest.quiet.has(word)) {
    return Object.assign(whole(word, -1), { quiet: true })
  }
  const known = await termWithStem(index, stem(word))
  if (known) {
    const rare = exact || known.documents !== 1 ? [] : await frequentBeside(index, word)
    return rare.length > 0 ? standIns(word, 'RARE', rare) : whole(word, known.term)
  }
  if ((await entryOf(index, word)) || (await isFormOfKnown(index, word))) {
    return whole(word, -1)
  }
  return mendUnknown(index, word, last, exact)
}

/** A quiet word never stands in for another. */
async function mendUnknown(index, word, last, exact) {
  if (word.length >= (last ? SHORTEST_BEGINNING : SHORTEST_BEGINNING_INSIDE)) {
    const longer = await beginningWith(index, word)
    if (longer.length > 0) {
      return standIns(word, 'BEGINNING', longer)
    }
  }
  const near = exact ? null : await nearestInIndex(index, word)
  return near && !index.manifest.quiet.has(near.word)
    ? standIns(word, 'NEAR', [near])
    : { word, match: 'NONE', instead: [], terms: [], stem: stem(word), quiet: false }
}

/** Two words of the index that were written as one, the first as short as may be; or none. */
async function splitInTwo(index, word) {
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    const left = await entryOf(index, word.slice(0, at))
    if (left && left.term >= 0) {
      const right = await entryOf(index, word.slice(at))
      if (right && right.term >= 0) {
        return [whole(left.word, left.term), whole(right.word, right.term)].map((part) =>
          Object.assign(part, { quiet: index.manifest.quiet.has(part.word) })
        )
      }
    }
  }
  return []
}

/** The typed words with their places; `5yo` is two if `# yo` is a phrase. */
function typedWords(query, phrases) {
  const typed = []
  for (const { word, start, end } of split(query.slice(0, MAX_QUERY_LENGTH))) {
    const digits = /^[0-9]*/.exec(word)[0]
    const rest = word.slice(digits.length)
    if (numberIn(digits) >= 0 && rest !== '' && phrases.has(NUMBER + ' ' + stem(rest))) {
      typed.push({ word: digits, start, end }, { word: rest, start, end })
    } else {
      typed.push({ word, start, end })
    }
  }
  return typed.slice(0, MAX_WORDS)
}

function numberIn(word) {
  return /^[0-9]{1,2}$/.test(word) && Number(word) <= MAX_NUMBER ? Number(word) : -1
}

async function mendAll(index, typed, exact) {
  const last = typed.length - 1
  const mended = await Promise.all(
    typed.map(async ({ word, start, end }, i) => {
      const one = await mend(index, word, i === last, exact)
      const parts = one.match === 'NONE' && !exact ? await splitInTwo(index, word) : []
      return (parts.length > 0 ? parts : [one]).map((each) => Object.assign(each, { start, end }))
    })
  )
  return [].concat(...mended)
}

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
  const kind = kindOf(index, choices)
  const own = phrase.number >= 0 ? [] : loud.length > 0 ? loud.slice() : words.slice()
  if (phrase.entry.own >= 0) {
    own.push({ word: '', match: 'WHOLE', instead: [], terms: [phrase.entry.own], stem: '' })
  }
  return {
    words: own,
    texts: kind === 'CONDITION' ? [] : phrase.entry.texts,
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

/** Whether it says what is looked for; a faint word says what form that has. */
function isTopic({ kind, faint }) {
  return kind === 'TOPIC' && !faint
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
