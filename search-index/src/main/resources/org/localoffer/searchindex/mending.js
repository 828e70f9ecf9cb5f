/*
 * The words of a query and what the index has for them: what WordMender.java and WordTable.java do, in the
 * browser.
 */
const MAX_QUERY_LENGTH = 1000
const MAX_WORDS = 32
const MAX_NUMBER = 25
const SHORTEST_BEGINNING = 2
const SHORTEST_BEGINNING_INSIDE = 4
const MAX_BEGINNING_TERMS = 8
const SHORTEST_RARE = 5
const RARE_BEGINNING = 3
const FREQUENT = 10
const SHORTEST_PART = 3
const NUMBER = '#'
// From two on: “one” is seldom a number.
const FIRST_NUMBER_WORD = 2
const NUMBER_WORDS = (
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen' +
  ' seventeen eighteen nineteen twenty'
).split(' ')
const LAST = '\uffff'

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
    if (numberIn(word) >= 0 && /^[0-9]\+/.test(query.slice(end - 1))) {
      typed.push({ word: 'plus', start: end, end: end + 1 })
    }
  }
  return typed.slice(0, MAX_WORDS)
}

/** The number that a word writes in digits or letters, or -1 if it is none or too large. */
function numberIn(word) {
  const place = NUMBER_WORDS.indexOf(word)
  return place >= 0
    ? place + FIRST_NUMBER_WORD
    : /^[0-9]{1,2}$/.test(word) && Number(word) <= MAX_NUMBER
      ? Number(word)
      : -1
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
