/*
 * Files of data: how they are loaded and what their columns hold. See SearchExport.java.
 */
const FORMAT = 'local-offer-search'
const VERSION = 5
const FILES_OF_A_MARK = 8

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

/**
 * An error by whose reason a page can say in its own words what is wrong: "missing" (a file did not load),
 * "damaged" or "version" (not of the version that this reader reads). The message is for engineers.
 */
function failure(reason, message) {
  return Object.assign(new Error(message), { reason })
}

function loadScript(base, name) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    let data
    function fail() {
      waiting.delete(name)
      reject(failure('missing', name + ' did not load'))
    }
    waiting.set(name, (registered) => {
      data = registered
    })
    script.src = base + name + '.js'
    script.onerror = fail
    // What is done with the data is a task of its own: a phone answers its user between the two.
    script.onload = () => {
      script.remove()
      if (waiting.has(name)) {
        fail()
      } else {
        setTimeout(resolve, 0, data)
      }
    }
    document.head.appendChild(script)
  })
}

/** What will be asked for is under way; whoever asks for it learns of failures. */
function loadAhead(promises) {
  promises.forEach((promise) => promise.catch(() => {}))
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
    throw failure('version', 'not a manifest of the search')
  }
  if (data.version !== VERSION) {
    throw failure('version', 'version ' + data.version + ' is not ' + VERSION)
  }
  // Kinds of file that only other scripts read stay as they are.
  const manifest = Object.assign({}, data)
  manifest.quiet = new Set(data.quiet.split(' '))
  manifest.faint = new Set(data.faint.split(' '))
  manifest.opening = new Set(data.opening.split(' '))
  manifest.quietPhrases = new Set(data.quietPhrases.split(','))
  for (const kind of ['words', 'endings', 'phrases', 'ids', 'documents', 'answers']) {
    manifest[kind] = decodeFiles(kind, data[kind])
  }
  // A term is looked for by its stem or by its number.
  manifest.terms = decodeFiles('terms', { sizes: data.terms.sizes, marks: data.terms.marks })
  manifest.terms.stems = data.terms.first.split('|').filter(Boolean)
  if (data.postcodes) {
    manifest.postcodes = decodeFiles('postcodes', data.postcodes)
    manifest.postcodes.source = data.postcodes.source
  }
  if (data.centres) {
    manifest.centres = 'centres-' + data.centres
  }
  return manifest
}

/** The names of the files of a kind, and the first word, term or document in each. */
function decodeFiles(kind, { first, sizes, marks }) {
  let sum = 0
  const starts =
    first === undefined
      ? numbers(sizes).map((size) => (sum += size) - size)
      : first.split(' ').filter(Boolean)
  const mark = (i) => marks.substr(Math.floor(i / FILES_OF_A_MARK) * 8, 8)
  return { first: starts, names: starts.map((_, i) => kind + '-' + i + '-' + mark(i)) }
}

function decodeWords(data) {
  let term = 0
  const terms = numbers(data.terms).map((step) => (step === 0 ? -1 : (term += signed(step - 1))))
  const words = lengthened(data.words.split(' '))
  return requireEqual({ words, terms, documents: numbers(data.documents) })
}

/** Sorted texts, each written as a digit for what it shares with the one before, and its rest. */
function lengthened(texts) {
  let text = ''
  return texts.map((own) => (text = text.slice(0, VALUES[own.charCodeAt(0)]) + own.slice(1)))
}

function decodePhrases(data) {
  const { keys, own, answers, texts, choices } = requireEqual({
    keys: data.keys,
    own: numbers(data.own),
    answers: numbers(data.answers),
    texts: data.texts,
    choices: data.choices
  })
  const phrases = new Map()
  keys.forEach((key, i) => {
    phrases.set(key, {
      own: own[i] - 1,
      answer: answers[i] - 1,
      texts: decodeTexts(texts[i]),
      choices: decodeChoices(choices[i])
    })
  })
  return phrases
}

function decodeTexts(text) {
  const digits = numbers(text)
  const texts = []
  for (let i = 0; i < digits.length; ) {
    const eighths = digits[i++]
    const count = digits[i++]
    let term = 0
    const terms = digits.slice(i, i + count).map((step) => (term += step))
    texts.push({ eighths, terms })
    i += count
  }
  return texts
}

function decodeChoices(strings) {
  const choices = []
  for (let i = 0; i < strings.length; i += 3) {
    choices.push({
      group: strings[i],
      number: strings[i + 1],
      values: strings[i + 2].split(' ').filter(Boolean)
    })
  }
  return choices
}

function decodeTerms(data) {
  const weights = numbers(data.weights)
  const columns = requireEqual({
    stems: lengthened(data.stems.split('|')),
    weights,
    gaps: data.gaps.split(' '),
    levels: data.levels.split(' ')
  })
  columns.pairs = new Set(data.pairs.split(','))
  return columns
}

function decodeFacet(data) {
  const depths = numbers(data.depths)
  const values = depths.map((depth, i) => ({
    value: data.values[2 * i],
    label: data.values[2 * i + 1],
    depth
  }))
  const digits = numbers(data.sets)
  const sets = []
  for (let i = 0; i < digits.length; ) {
    const count = digits[i++]
    let place = 0
    sets.push(digits.slice(i, i + count).map((step) => (place += step)))
    i += count
  }
  const forAll = numbers(data.forAll).map(Boolean)
  return { values, forAll, sets, setOf: numbers(data.documents) }
}

function decodeNumbers(data) {
  const steps = numbers(data.values)
  const last = [0, 0]
  let at = 0
  return numbers(data.counts).map((count) => {
    const own = []
    for (let i = 0; i < count; i++) {
      last[i % 2] += signed(steps[at++])
      own.push(last[i % 2])
    }
    return own
  })
}

function decodeIds(data) {
  return requireEqual({ ids: data.ids.split(' '), documents: numbers(data.documents) })
}

/** All columns of a file must have the same length, or it is not what was written. */
function requireEqual(columns) {
  const lengths = new Set(Object.keys(columns).map((name) => columns[name].length))
  if (lengths.size !== 1) {
    throw failure('damaged', 'columns of different lengths')
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
