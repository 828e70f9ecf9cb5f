/*
 * Ranking, filtering and counting: what LuceneQueries.java asks Lucene for, in the browser.
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
const UNSTATED = '?'

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

function column(index, name) {
  const group = index.manifest.groups.find((each) => each.name === name)
  return group
    ? index.load('facet-' + name + '-' + group.mark, decodeFacet)
    : Promise.reject(new Error('This site has no filter “' + name + '”.'))
}

/** For each set of values whether it has one of these. */
function setsWith({ values, sets }, chosen, unstated) {
  const places = new Set()
  values.forEach(({ value }, place) => {
    if (chosen.includes(value)) {
      places.add(place)
    }
  })
  if (unstated || chosen.includes(UNSTATED)) {
    places.add(values.length)
  }
  return sets.map((set) => set.some((place) => places.has(place)))
}

/** For each set of values the eighths that it has of a group of which some are asked for. */
function eighthsOf(data, whole) {
  return data.sets.map((set, i) =>
    whole[i]
      ? WHOLE
      : set.some((place) => data.forAll[place])
        ? FOR_ALL
        : set.length === 0
          ? OUTSIDE
          : set[set.length - 1] === data.values.length
            ? NOT_STATED
            : 0
  )
}

/** Raises what documents have so far to what their sets of a group have. */
function raise(best, { setOf }, bySet) {
  for (let doc = 0; doc < setOf.length; doc++) {
    if (bySet[setOf[doc]] > best[doc]) {
      best[doc] = bySet[setOf[doc]]
    }
  }
}

/** What of its score a document keeps: Fit.java says why. */
function keptOf(eighths, loss) {
  return eighths.map((each) => LOSS_STEPS * WHOLE - loss * (WHOLE - each))
}

/** Whether the values of a kind of group take away, rather than add, where `lead` finds. */
function takesAway(kind, lead) {
  return kind === 'CONDITION' || (kind === 'PERSON' && lead === 'TOPIC')
}

/** For each document whether it passes the choices of all groups but one. */
async function passing(index, filters, unstated, except) {
  const pass = new Uint8Array(index.manifest.count).fill(1)
  for (const [name, values] of filters) {
    if (name !== except && values.length > 0) {
      const data = await column(index, name)
      const sets = setsWith(data, values, unstated)
      const { setOf } = data
      for (let doc = 0; doc < setOf.length; doc++) {
        if (!sets[setOf[doc]]) {
          pass[doc] = 0
        }
      }
    }
  }
  return pass
}

/** How many of the documents have each value, and how many have not said. */
function countValues({ values, sets, setOf }, ranked, pass) {
  const bySet = sets.map(() => 0)
  ranked.forEach(([doc]) => {
    bySet[setOf[doc]] += pass[doc]
  })
  const counts = values.concat({ value: UNSTATED }).map(() => 0)
  sets.forEach((set, i) => {
    set.forEach((place) => {
      counts[place] += bySet[i]
    })
  })
  return new Map(
    counts.map((count, place) => [place < values.length ? values[place].value : UNSTATED, count])
  )
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
 * What a concept brings: { sums } for each document, { kept } what it keeps of its score by each kind of
 * group, { found } which documents it finds, and { onlyRanks } whether its sums say nothing of the topic.
 */
async function scoresOf(index, concept, lead) {
  const { count } = index.manifest
  const { kind, faint, choices } = concept
  loadAhead(choices.map(({ group }) => column(index, group)))
  const texts = await textScores(index, concept)
  const found = new Uint8Array(count)
  const bestOfKind = new Map()
  const kept = new Map()
  for (const { group, values } of choices) {
    const known = index.manifest.groups.find(({ name }) => name === group)
    const data = await column(index, group)
    const whole = setsWith(data, values, false)
    const eighths = eighthsOf(data, whole)
    if (takesAway(known.kind, lead)) {
      const best = kept.get(known.kind) || new Int32Array(count)
      kept.set(known.kind, best)
      raise(best, data, keptOf(eighths, known.loss))
    } else {
      const best = bestOfKind.get(known.kind) || new Int32Array(count)
      bestOfKind.set(known.kind, best)
      raise(best, data, eighths.map((each) => known.weight * LEVELS * each))
    }
    if (!faint && KINDS.indexOf(known.kind) <= KINDS.indexOf(lead)) {
      raise(found, data, whole)
    }
  }
  const eighths = kind === 'CONDITION' ? CONDITION_WORDS : faint ? FAINT_WORDS : WHOLE
  const finds = !faint && (lead === 'CONDITION' || kind !== 'CONDITION')
  const best = Array.from(bestOfKind.values())
  const sums = new Float64Array(count)
  for (let doc = 0; doc < count; doc++) {
    const values = best.reduce((sum, each) => sum + each[doc], 0)
    sums[doc] = (texts[doc] * eighths + values * (faint ? FAINT_WORDS : WHOLE)) / WHOLE
    if (finds && texts[doc] > 0) {
      found[doc] = 1
    }
  }
  return {
    sums,
    kept: KINDS.map((each) => kept.get(each)).filter(Boolean),
    found,
    onlyRanks: kind === 'CONDITION' && lead !== 'CONDITION'
  }
}

/** For each document the sums, what it keeps of them, its topics alone, and whether it is found. */
async function addUp(index, concepts) {
  const { count } = index.manifest
  const lead = leadOf(concepts)
  const sums = new Float64Array(count).fill(lead === 'CONDITION' ? BASE * UNIT * WHOLE : 0)
  const shares = new Float64Array(count).fill(1)
  const topics = new Float64Array(count)
  const found = new Uint8Array(count)
  // In the order of the concepts, so that products are rounded as in Java.
  for (const one of await Promise.all(concepts.map((each) => scoresOf(index, each, lead)))) {
    for (let doc = 0; doc < count; doc++) {
      sums[doc] += one.sums[doc]
      topics[doc] += one.onlyRanks ? 0 : one.sums[doc]
      for (const kept of one.kept) {
        shares[doc] *= kept[doc] / (LOSS_STEPS * WHOLE)
      }
      found[doc] |= one.found[doc]
    }
  }
  for (let doc = 0; doc < count; doc++) {
    sums[doc] = Math.floor(sums[doc] * shares[doc])
  }
  return { sums, topics: lead === 'CONDITION' ? sums : topics, found }
}

/** [[document, score]], the best first, equal ones in the order of the documents. */
async function rank(index, concepts) {
  const { count } = index.manifest
  const { sums, topics, found } = await addUp(index, concepts)
  let best = 0
  let most = 0
  for (let doc = 0; doc < count; doc++) {
    if (found[doc]) {
      best = Math.max(best, topics[doc])
      most = Math.max(most, sums[doc])
    }
  }
  const keys = new Float64Array(count)
  let size = 0
  for (let doc = 0; doc < count; doc++) {
    if (found[doc] && topics[doc] * SHARE_OF_BEST >= best) {
      // Numbers alone sort without a call for each comparison.
      keys[size++] = (most - sums[doc]) * count + doc
    }
  }
  return Array.from(keys.subarray(0, size).sort(), (key) => [key % count, sums[key % count]])
}
