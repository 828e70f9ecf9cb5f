/*
 * Ranking: what LuceneQueries.java asks Lucene for, in the browser.
 */
const LEVELS = 64
const UNIT = 64 * 64
const PHRASE = 4
const PHRASE_WORD = 6
const CONDITION_WORDS = 1
const FAINT_WORDS = 3
const FOR_ALL = 6
const NOT_STATED = 4
const OUTSIDE = 6
const LOSS_STEPS = 64
const BASE = 2
const SHARE_OF_BEST = 4

// ---- Terms -----------------------------------------------------------------------------------

/** The documents of a term and its score for each, in eighths: { documents, scores }. */
async function postingsOf(index, term) {
  const { first, names } = index.manifest.terms
  const shard = lastUpTo(first, term)
  const data = await index.load(names[shard], decodeTerms)
  data.known = data.known || new Map()
  if (!data.known.has(term)) {
    const place = term - first[shard]
    const levels = data.levels[place]
    const weight = data.weights[place] * WHOLE
    const documents = numbers(data.gaps[place])
    const scores = new Array(documents.length)
    for (let i = 0, doc = -1; i < documents.length; i++) {
      doc += documents[i] + 1
      documents[i] = doc
      scores[i] = weight * (VALUES[levels.charCodeAt(i)] + 1)
    }
    data.known.set(term, { documents, scores })
  }
  return data.known.get(term)
}

function postingsOfAll(index, terms) {
  return Promise.all(terms.map((term) => postingsOf(index, term)))
}

/** Adds for each document the best of the terms' scores. `scratch` is all 0, and left so. */
function addBest(postings, eighths, scratch, total) {
  for (const { documents, scores } of postings) {
    for (let i = 0; i < documents.length; i++) {
      if (scores[i] > scratch[documents[i]]) {
        scratch[documents[i]] = scores[i]
      }
    }
  }
  for (const { documents } of postings) {
    for (let i = 0; i < documents.length; i++) {
      total[documents[i]] += (scratch[documents[i]] * eighths) / WHOLE
      scratch[documents[i]] = 0
    }
  }
}

/**
 * Raises the scores of the documents that have all terms to the terms' sum, where that is more.
 * `scratch` is all 0, and left so; `met` tells how many of the terms in a row a document has.
 */
function raiseToSum(postings, eighths, scratch, met, total) {
  postings.forEach(({ documents, scores }, place) => {
    for (let i = 0; i < documents.length; i++) {
      const doc = documents[i]
      if (met[doc] === place) {
        met[doc] = place + 1
        scratch[doc] += scores[i]
      }
    }
  })
  const { documents } = postings[0]
  for (let i = 0; i < documents.length; i++) {
    const doc = documents[i]
    if (met[doc] === postings.length) {
      total[doc] = Math.max(total[doc], (scratch[doc] * eighths) / WHOLE)
    }
    scratch[doc] = 0
    met[doc] = 0
  }
}

/** The sum of a concept's words, or one of its texts where that is better. */
async function textScores(index, { words, texts }) {
  const [ofWords, ofTexts] = await Promise.all(
    [words, texts].map((them) =>
      Promise.all(them.map(({ terms }) => postingsOfAll(index, terms)))
    )
  )
  const { count } = index.manifest
  const total = new Int32Array(count)
  const scratch = new Int32Array(count)
  const met = new Uint8Array(count)
  const isAlone = words.filter(({ word }) => word !== '').length === 1
  ofWords.forEach((postings, i) => {
    const eighths = words[i].word === '' ? PHRASE : isAlone ? WHOLE : PHRASE_WORD
    addBest(postings, eighths, scratch, total)
  })
  ofTexts.forEach((postings, i) => {
    if (postings.length > 0) {
      raiseToSum(postings, texts[i].eighths, scratch, met, total)
    }
  })
  return total
}

// ---- Groups of filters -----------------------------------------------------------------------

/** For each set of values the eighths that it has of a group of which some are asked for. */
function eighthsOf(data, whole) {
  return data.sets.map((set, i) =>
    whole[i]
      ? WHOLE
      : set.some((place) => place < data.values.length && data.values[place].forAll)
        ? FOR_ALL
        : set.length === 0
          ? OUTSIDE
          : set[set.length - 1] === data.values.length
            ? NOT_STATED
            : 0
  )
}

/** Whether the values of a kind of group take away, rather than add, where `lead` finds. */
function takesAway(kind, lead) {
  return kind === 'CONDITION' || (kind === 'PERSON' && lead === 'TOPIC')
}

/** The values of a group that a concept means, and what they bring to each of its sets: see Fit.java. */
async function meantColumn(index, { group, values }, lead) {
  const { kind, weight, loss } = index.manifest.groups.find(({ name }) => name === group)
  const data = await column(index, group)
  const whole = setsWith(data, values, false)
  const isLoss = takesAway(kind, lead)
  const bySet = eighthsOf(data, whole).map((each) =>
    isLoss ? LOSS_STEPS * WHOLE - loss * (WHOLE - each) : weight * LEVELS * each
  )
  return { kind, setOf: data.setOf, whole, bySet }
}

/** The most that one of the columns brings a document. */
function mostOf(columns, doc) {
  let most = 0
  for (const { setOf, bySet } of columns) {
    most = Math.max(most, bySet[setOf[doc]])
  }
  return most
}

// ---- Scores ----------------------------------------------------------------------------------

/** What finds: topics where there are any, else for whom it should be, else whatever was asked. */
function leadOf(concepts) {
  return concepts.some(isTopic)
    ? 'TOPIC'
    : concepts.some(({ kind }) => kind === 'PERSON')
      ? 'PERSON'
      : 'CONDITION'
}

/**
 * What a concept brings: the score of its { texts } for each document, { added } and { kept }, the columns
 * of each kind of group that add to a score or say what is left of it, whether its texts find ({ textsFind })
 * and which columns do ({ finders }), and whether it says nothing of the topic ({ onlyRanks }).
 */
async function partOf(index, concept, lead) {
  const { kind, faint, choices } = concept
  const [texts, ...columns] = await Promise.all([
    textScores(index, concept),
    ...choices.map((choice) => meantColumn(index, choice, lead))
  ])
  const byKind = (kinds) =>
    kinds
      .map((each) => columns.filter((one) => one.kind === each))
      .filter(({ length }) => length > 0)
  const until = KINDS.indexOf(lead)
  return {
    texts,
    textEighths: kind === 'CONDITION' ? CONDITION_WORDS : faint ? FAINT_WORDS : WHOLE,
    valueEighths: faint ? FAINT_WORDS : WHOLE,
    added: byKind(KINDS.filter((each) => !takesAway(each, lead))),
    kept: byKind(KINDS.filter((each) => takesAway(each, lead))),
    textsFind: !faint && (lead === 'CONDITION' || kind !== 'CONDITION'),
    finders: faint ? [] : columns.filter((one) => KINDS.indexOf(one.kind) <= until),
    onlyRanks: kind === 'CONDITION' && lead !== 'CONDITION'
  }
}

/** The documents that are found, in their order. */
function documentsOf(count, parts) {
  const found = new Uint8Array(count)
  for (const { texts, textsFind, finders } of parts) {
    for (let doc = 0; textsFind && doc < count; doc++) {
      if (texts[doc] > 0) {
        found[doc] = 1
      }
    }
    for (const { setOf, whole } of finders) {
      for (let doc = 0; doc < count; doc++) {
        if (whole[setOf[doc]]) {
          found[doc] = 1
        }
      }
    }
  }
  const documents = []
  for (let doc = 0; doc < count; doc++) {
    if (found[doc]) {
      documents.push(doc)
    }
  }
  return documents
}

/** What the parts add up to for each of the documents. */
function sumsOf(documents, parts) {
  const sums = new Float64Array(documents.length)
  for (const { texts, textEighths, valueEighths, added } of parts) {
    documents.forEach((doc, i) => {
      let values = 0
      for (const columns of added) {
        values += mostOf(columns, doc)
      }
      sums[i] += (texts[doc] * textEighths + values * valueEighths) / WHOLE
    })
  }
  return sums
}

/** The share of its score that each of the documents keeps, multiplied in the order in which Java does. */
function sharesOf(documents, parts) {
  const shares = new Float64Array(documents.length).fill(1)
  for (const columns of [].concat(...parts.map(({ kept }) => kept))) {
    documents.forEach((doc, i) => {
      shares[i] *= mostOf(columns, doc) / (LOSS_STEPS * WHOLE)
    })
  }
  return shares
}

function highest(all) {
  return all.reduce((most, each) => Math.max(most, each), 0)
}

/** The documents that have a good part of what the best of them has. */
function nearBest(documents, values) {
  const best = highest(values)
  return documents.filter((_, i) => values[i] * SHARE_OF_BEST >= best)
}

/** [[document, score]], the best first, equal ones in the order of the documents. */
async function rank(index, concepts) {
  const { count } = index.manifest
  const lead = leadOf(concepts)
  const parts = await Promise.all(concepts.map((each) => partOf(index, each, lead)))
  const base = lead === 'CONDITION' ? BASE * UNIT * WHOLE : 0
  const ofTopics = parts.filter(({ onlyRanks }) => !onlyRanks)
  const scoresOf = (documents) => {
    const shares = sharesOf(documents, parts)
    return sumsOf(documents, parts).map((sum, i) => Math.floor((base + sum) * shares[i]))
  }
  const found = documentsOf(count, parts)
  const documents = nearBest(found, lead === 'CONDITION' ? scoresOf(found) : sumsOf(found, ofTopics))
  const scores = scoresOf(documents)
  const most = highest(scores)
  // Numbers alone sort without a call for each comparison.
  return Array.from(
    scores.map((score, place) => (most - score) * documents.length + place).sort(),
    (key) => {
      const place = key % documents.length
      return [documents[place], scores[place]]
    }
  )
}
