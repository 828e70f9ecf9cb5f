/*
 * Files of data: how they are loaded and what their columns hold. See SearchExport.java.
 */
const FORMAT = 'local-offer-search'
const VERSION = 7
const FILES_OF_A_MARK = 8
const STEM_FILES_OF_A_MARK = 32
const TERMS_IN_FILE = 32
const NUMBERS = ['NONE', 'AT', 'BELOW', 'FROM', 'BETWEEN']

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

const registered = new WeakMap()

// The registrar: every file of data calls it once; which one does, the browser says.
window.lo = function (data) {
  registered.set(document.currentScript, data)
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
    const fail = () => reject(failure('missing', name + ' did not load'))
    script.src = base + name + '.js'
    script.onerror = fail
    // What is done with the data is a task of its own: a phone answers its user between the two.
    script.onload = () => {
      script.remove()
      if (registered.has(script)) {
        setTimeout(resolve, 0, registered.get(script))
      } else {
        fail()
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
  for (const kind of ['words', 'endings', 'ids', 'documents', 'answers']) {
    manifest[kind] = decodeFiles(kind, data[kind])
  }
  manifest.phrases = decodeStemFiles('phrases', data.phrases)
  // A term is looked for by its stem or by its number.
  const { first: stems, names } = decodeStemFiles('terms', data.terms)
  manifest.terms = { stems, first: names.map((_, i) => i * TERMS_IN_FILE), names }
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
  return { first: starts, names: namesOf(kind, starts, marks, FILES_OF_A_MARK) }
}

/** The same for those that are found by the first stem; each begins with a capital for a digit. */
function decodeStemFiles(kind, { first, marks }) {
  const starts = lengthened(first.match(/[A-Z][^A-Z]*/g) || [])
  return { first: starts, names: namesOf(kind, starts, marks, STEM_FILES_OF_A_MARK) }
}

function namesOf(kind, starts, marks, filesOfAMark) {
  const mark = (i) => marks.substr(Math.floor(i / filesOfAMark) * 8, 8)
  return starts.map((_, i) => kind + '-' + i + '-' + mark(i))
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

/** The columns of a file that is one text, or what is wrong with it. */
function columnsOf(data, count) {
  const columns = typeof data === 'string' ? data.split('!') : []
  if (columns.length !== count) {
    throw failure('damaged', 'not ' + count + ' columns')
  }
  return columns
}

function decodePhrases(data, groups) {
  const [keys, own, answers, texts, choices] = columnsOf(data, 5)
  const columns = requireEqual({ keys: keys.split('|'), texts: texts.split(' ') })
  const [ownTerms, answerNumbers] = [numbers(own), numbers(answers)]
  const chosen = choices.split('|')
  const phrases = new Map()
  columns.keys.forEach((key, i) => {
    phrases.set(key, {
      own: (ownTerms[i] || 0) - 1,
      answer: (answerNumbers[i] || 0) - 1,
      texts: decodeMeanings(columns.texts[i]),
      choices: decodeChoices(chosen[i] || '', groups)
    })
  })
  return phrases
}

function decodeMeanings(text) {
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

function decodeChoices(text, groups) {
  return text
    .split(',')
    .filter(Boolean)
    .map((choice) => ({
      group: groups[VALUES[choice.charCodeAt(0)]].name,
      number: NUMBERS[VALUES[choice.charCodeAt(1)]],
      values: choice.slice(2).split(' ').filter(Boolean)
    }))
}

function decodeTerms(data) {
  const [stems, weights, gaps, levels, pairs] = columnsOf(data, 5)
  const columns = requireEqual({
    stems: lengthened(stems.split('|')),
    weights: numbers(weights),
    gaps: gaps.split(' '),
    levels: levels.split(' ')
  })
  // One level stands for all documents.
  columns.levels = columns.levels.map((level, i) =>
    level.length === 1 ? level.repeat(numbers(columns.gaps[i]).length) : level
  )
  columns.pairs = new Set(pairs.split(','))
  return columns
}

function decodeFacet(data) {
  const depths = numbers(data.depths)
  const forAll = numbers(data.forAll).map(Boolean)
  const values = depths.map((depth, i) => ({
    value: data.values[2 * i],
    label: data.values[2 * i + 1],
    depth,
    forAll: forAll[i]
  }))
  const digits = numbers(data.sets)
  const sets = []
  for (let i = 0; i < digits.length; ) {
    const count = digits[i++]
    let place = 0
    sets.push(digits.slice(i, i + count).map((step) => (place += step)))
    i += count
  }
  return { values, sets, setOf: numbers(data.documents) }
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

/** The texts of a row after the other: each in digits for a common one, or as itself between two ^. */
function decodeRows(data) {
  return data.match(/\^[^^]*\^|[g-z0-9_-]*[A-Za-f]/g) || []
}

function decodeTexts(data) {
  return ['`', '^', ''].concat(data.split('^'))
}

/** What a text of a row says, or null if there is none. */
function textOf(cell, texts) {
  if (cell[0] !== '^') {
    const [place] = numbers(cell)
    return place === 0 ? null : texts[place - 1]
  }
  return cell.slice(1, -1).replace(/`([g-z0-9_-]*[A-Za-f])/g, (_, digits) => texts[numbers(digits)[0]])
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
