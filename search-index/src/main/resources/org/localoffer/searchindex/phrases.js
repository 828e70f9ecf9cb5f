/*
 * Cutting a query into known phrases and single words: what QueryPhrases.java does, in the browser.
 */
const MAX_PHRASE_WORDS = 6
const KINDS = ['TOPIC', 'PERSON', 'TRAIT', 'CONDITION']

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
    Array.from(shards).map((name) =>
      index.load(name, (data) => decodePhrases(data, index.manifest.groups))
    )
  )) {
    shard.forEach((entry, key) => phrases.set(key, entry))
  }
  return phrases
}

/** What one form of a word stands for and others of its stem do not: `fits` is not `fit`. */
function entryOfWord(phrases, { word, match, instead, stem }) {
  return phrases.get(stem + ' =' + (match === 'NEAR' ? instead[0] : word))
}

function isNumber({ word }) {
  return /^[0-9]/.test(word)
}

/** The phrase with signs for the first numbers of some words, as many as `count`, rising; or null. */
function numberedBy(phrases, words, count) {
  const numbers = []
  const key = words
    .map(({ word, stem }) => {
      const number = numbers.length < count ? numberIn(word) : -1
      return number < 0 ? stem : numbers.push(number) && NUMBER
    })
    .join(' ')
  const isRising = count === 1 || numbers[0] < numbers[1]
  const entry = numbers.length === count && isRising ? phrases.get(key) : undefined
  return entry ? { entry, key, numbers } : null
}

/**
 * The longest phrase of neighbouring words, or of the loud ones among them: { entry, key, to, numbers }.
 * A number that a phrase names stands beside its word, or one word from it: `the year he had 3` is not year 3.
 */
function longest(phrases, words, from, loudOnly) {
  let best = null
  const taken = []
  let numberIsApart = false
  for (let i = from; i < words.length && taken.length < MAX_PHRASE_WORDS; i++) {
    if (loudOnly && words[i].quiet) {
      continue
    }
    const last = taken[taken.length - 1]
    const isApart = last && !words.slice(Math.max(from, i - 2), i).includes(last) && !isNumber(last)
    numberIsApart = numberIsApart || (isApart && isNumber(words[i]))
    taken.push(words[i])
    if (taken.length < 2 && (loudOnly || words[i].quiet)) {
      continue
    }
    const key = keyOf(taken)
    const own = taken.length === 1 ? entryOfWord(phrases, words[i]) : null
    const entry = numberIsApart ? undefined : own || phrases.get(key)
    const found = entry
      ? { entry, key, numbers: [] }
      : numberedBy(phrases, taken, 2) || numberedBy(phrases, taken, 1)
    best = found === null ? best : Object.assign(found, { to: i + 1 })
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
  return { entry: { own: -1, answer: -1, texts, choices }, key: stem(one), to: from + 2, numbers: [] }
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

async function reachesFurther(index, phrases, words, from, to) {
  const phrase = await phraseAt(index, phrases, words, from)
  return phrase !== null && phrase.to > to
}

/**
 * The longest phrase that begins here. None at a quiet word, and a shorter one at another, if a phrase
 * behind it reaches further: `deaf` and `youth club`, not `deaf youth`.
 */
async function phraseFrom(index, phrases, words, from) {
  const here = await phraseAt(index, phrases, words, from)
  if (here === null || from + 1 === words.length) {
    return here
  }
  if (words[from].quiet) {
    return (await reachesFurther(index, phrases, words, from + 1, here.to)) ? null : here
  }
  for (let end = from + 1; end < here.to; end++) {
    const shorter = await phraseAt(index, phrases, words.slice(0, end), from)
    if (
      shorter !== null &&
      shorter.to === end &&
      !words[end].quiet &&
      (await reachesFurther(index, phrases, words, end, here.to))
    ) {
      return shorter
    }
  }
  return here
}

/** The first of the kinds of what choices name: a topic if they name none. */
function kindOf(index, choices) {
  const kinds = choices.map(({ group }) =>
    KINDS.indexOf(index.manifest.groups.find(({ name }) => name === group).kind)
  )
  return kinds.length === 0 ? 'TOPIC' : KINDS[Math.min(...kinds)]
}

/**
 * Whether a part is a single word that says what is looked for, and not where or for what age. A number
 * belongs to its neighbours: `last year he had 3 seizures` is not of year 3.
 */
function isFree(index, { words, phrase }) {
  return (
    words.length === 1 &&
    !words[0].quiet &&
    !isNumber(words[0]) &&
    (phrase === null || kindOf(index, phrase.entry.choices) !== 'CONDITION')
  )
}

/** Where the words of a phrase are among the free parts, each once; or null if one is missing. */
function placesOf(key, free) {
  const places = []
  for (const stem of key.split(' ')) {
    const found = free.find((part) => part.stem === stem && !places.includes(part.place))
    if (!found) {
      return null
    }
    places.push(found.place)
  }
  return places
}

function spread(places) {
  return Math.max(...places) - Math.min(...places)
}

/** The phrase with most of the words that stand apart: { key, places }, or null. */
function apart(index, phrases, parts) {
  const free = parts
    .map((part, place) => ({ place, stem: part.words[0].stem, isFree: isFree(index, part) }))
    .filter((part) => part.isFree)
  let best = null
  for (const { stem } of free) {
    for (const key of phrases.keys()) {
      const places = key.startsWith(stem + ' ') ? placesOf(key, free) : null
      if (
        places !== null &&
        (best === null ||
          places.length > best.places.length ||
          (places.length === best.places.length && spread(places) < spread(best.places)))
      ) {
        best = { key, places }
      }
    }
  }
  return best
}

/** Puts single words together that a phrase has in another order, or apart. */
function together(index, phrases, parts) {
  const found = apart(index, phrases, parts)
  if (found === null) {
    return parts
  }
  const { key, places } = found
  const words = places.map((place) => parts[place].words[0])
  const whole = { words, phrase: { entry: phrases.get(key), key, numbers: [] } }
  const first = Math.min(...places)
  const fewer = parts
    .map((part, place) => (place === first ? whole : part))
    .filter((part) => part === whole || !words.includes(part.words[0]))
  return together(index, phrases, fewer)
}

/** The words of a query cut into phrases and single words: [{ words, phrase or null }]. */
async function partsOf(index, phrases, words) {
  const parts = []
  for (let from = 0; from < words.length; ) {
    const phrase = await phraseFrom(index, phrases, words, from)
    const to = phrase === null ? from + 1 : phrase.to
    parts.push({ words: words.slice(from, to), phrase })
    from = to
  }
  return together(index, phrases, parts)
}

/** The longest phrase that begins here, names a filter and is not all of the words; or null. */
function innerPhrase(words, from, phrases) {
  const end = from === 0 ? words.length - 1 : words.length
  const key = []
  let longest = null
  for (let i = from; i < end && !words[from].quiet; i++) {
    key.push(words[i].stem)
    const own = i === from ? entryOfWord(phrases, words[i]) : null
    const entry = own || phrases.get(key.join(' '))
    if (entry && entry.choices.length > 0) {
      longest = { entry, to: i + 1 }
    }
  }
  return longest
}
