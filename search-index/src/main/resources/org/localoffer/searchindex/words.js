/*
 * Words: what WordSplitter.java, Folding.java and EditDistance.java do, in the browser.
 */
const MAX_WORD_LENGTH = 40
const SHORTEST_TO_MEND = 4
const TWO_SLIPS = 7
const TWO_SLIPS_AT_FIRST = 9
const SHORTEST_SWAPPED = 5
const LONGEST_ENDING = 4
const MAX_KNOWN_STEMS = 2000

const SPELLED = new Map(
  'ß=ss æ=ae ð=d ø=o þ=th đ=d ħ=h ı=i ł=l ŋ=n œ=oe ŧ=t ς=σ'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(2)])
)
const DROPPED =
  '\u00ad\u00ad\u0300\u036f\u0640\u0640\u064b\u065f\u0670\u0670\u200b\u200d\u2060\u2060' +
  '\u3099\u309a\ufe00\ufe0f\ufeff\ufeff'
const GAPS =
  '\u0080\u00a9\u00ab\u00b4\u00b6\u00b9\u00bb\u00bf\u00d7\u00d7\u00f7\u00f7\u02b0\u02ff' +
  '\u0374\u0375\u037e\u037e\u0384\u0385\u0387\u0387\u055a\u055f\u0589\u058a\u05be\u05be' +
  '\u05c0\u05c0\u05c3\u05c3\u05c6\u05c6\u05f3\u05f4\u0600\u060f\u061b\u061f\u066a\u066d' +
  '\u06d4\u06d4\u06dd\u06de\u0700\u070f\u0964\u0965\u0e3f\u0e3f\u0e4f\u0e4f\u0e5a\u0e5b' +
  '\u1360\u1368\u1680\u1680\u17d4\u17da\u1800\u180e\u2000\u206f\u20a0\u20cf\u2100\u214f' +
  '\u2190\u2bff\u2e00\u2e7f\u3000\u3004\u3008\u3020\u3030\u3030\u303d\u303f\u30a0\u30a0' +
  '\u30fb\u30fb\ud800\uf8ff\ufe10\ufe1f\ufe30\ufe6f\uff00\uff65\uffe0\uffff'
const ALONE = '\u2e80\u2fdf\u3005\u3007\u3040\u30ff\u3400\u9fff\uf900\ufaff'
const APOSTROPHES = '\u2018\u2019\u02bc'

function within(ranges, c) {
  for (let i = 0; i < ranges.length; i += 2) {
    if (c >= ranges[i] && c <= ranges[i + 1]) {
      return true
    }
  }
  return false
}

function foldAscii(c) {
  if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
    return c
  }
  if (c >= 'A' && c <= 'Z') {
    return c.toLowerCase()
  }
  return c === "'" || c === '`' ? "'" : ' '
}

function foldPart(c) {
  if (within(DROPPED, c)) {
    return ''
  }
  if (c < '\u0080') {
    return foldAscii(c)
  }
  if (within(GAPS, c)) {
    return ' '
  }
  if (within(ALONE, c)) {
    return ' ' + c + ' '
  }
  return SPELLED.has(c) ? SPELLED.get(c) : c
}

const folded = new Map()

/** What a character stands for: letters and digits of words, gaps and apostrophes. */
function fold(c) {
  if (c < '\u0080') {
    return foldAscii(c)
  }
  if (!folded.has(c)) {
    const parts = c.normalize('NFKD').toLowerCase().split('')
    folded.set(c, APOSTROPHES.includes(c) ? "'" : parts.map(foldPart).join(''))
  }
  return folded.get(c)
}

/** The words of a text: [{ word, start, end }], where text.slice(start, end) is what it says. */
function split(text) {
  const words = []
  let word = ''
  let start = 0
  let end = 0
  let apostropheAt = -1

  function finish() {
    if (word.length > 1 && apostropheAt === word.length - 1 && word.endsWith('s')) {
      word = word.slice(0, -1)
    }
    if (word !== '') {
      words.push({ word, start, end })
    }
    word = ''
    apostropheAt = -1
  }

  function take(c, place) {
    if (c === ' ') {
      finish()
    } else if (c === "'") {
      apostropheAt = word.length
    } else if (word.length < MAX_WORD_LENGTH) {
      start = word === '' ? place : start
      end = place + 1
      word += c
    }
  }

  for (let i = 0; i < text.length; i++) {
    const letters = fold(text[i])
    if (letters === '' && word !== '') {
      end = i + 1
    }
    for (let j = 0; j < letters.length; j++) {
      take(letters[j], i)
    }
  }
  finish()
  return words
}

const knownStems = new Map()

/** The stem of a word of a result; texts have the same words again and again. */
function stemKnown(word) {
  if (!knownStems.has(word)) {
    if (knownStems.size >= MAX_KNOWN_STEMS) {
      knownStems.clear()
    }
    knownStems.set(word, stem(word))
  }
  return knownStems.get(word)
}

/** The first words of stems and of phrases of them: what begins otherwise need not be put together. */
function beginningsOf(stems) {
  return new Set(Array.from(stems, (each) => each.split(' ')[0]))
}

/**
 * How many of the words from `from` on are one of the stems, or a phrase of them: the most, or 0.
 * A phrase is written without the words that hold it together.
 */
function wordsFound(words, own, from, stems) {
  stems.beginnings = stems.beginnings || beginningsOf(stems)
  if (!stems.beginnings.has(own[from])) {
    return 0
  }
  let found = 0
  let phrase = ''
  for (let i = from; i < own.length && i < from + MAX_PHRASE_WORDS; i++) {
    if (i > from && stems.quiet && stems.quiet.has(words[i].word)) {
      continue
    }
    phrase += (i === from ? '' : ' ') + own[i]
    if (stems.has(phrase)) {
      found = i + 1 - from
    }
  }
  return found
}

/** A text cut where words with these stems stand: [{ text, found }], to be shown as text. */
function pieces(text, stems) {
  const cut = []
  const words = split(text)
  const own = words.map(({ word }) => stemKnown(word))
  let from = 0
  for (let i = 0; i < words.length; ) {
    const found = wordsFound(words, own, i, stems)
    const { start } = words[i]
    if (found > 0 && start >= from) {
      const { end } = words[i + found - 1]
      cut.push({ text: text.slice(from, start), found: false })
      cut.push({ text: text.slice(start, end), found: true })
      from = end
    }
    i += Math.max(1, found)
  }
  cut.push({ text: text.slice(from), found: false })
  return cut.filter((piece) => piece.text !== '')
}

let slipsBefore = new Uint8Array(MAX_WORD_LENGTH + 1)
let slipsAbove = new Uint8Array(MAX_WORD_LENGTH + 1)
let slipsHere = new Uint8Array(MAX_WORD_LENGTH + 1)

/** What a word surely ends with if its first letter is wrong. */
function endingKept(word) {
  const spared = word.length < SHORTEST_SWAPPED ? 1 : 2
  return word.slice(Math.max(spared, word.length - LONGEST_ENDING))
}

/** No word holds a surrogate, so that each code unit is a letter. */
function reversed(word) {
  return word.split('').reverse().join('')
}

/** How many slips lie between two words, or limit + 1 (optimal string alignment). */
function slips(a, b, limit) {
  if (Math.abs(a.length - b.length) > limit) {
    return limit + 1
  }
  for (let j = 0; j <= b.length; j++) {
    slipsAbove[j] = j
  }
  for (let i = 1; i <= a.length; i++) {
    const c = a.charCodeAt(i - 1)
    const last = a.charCodeAt(i - 2)
    let smallest = i
    slipsHere[0] = i
    for (let j = 1; j <= b.length; j++) {
      const d = b.charCodeAt(j - 1)
      let least = slipsAbove[j - 1] + (c === d ? 0 : 1)
      least = Math.min(least, slipsAbove[j] + 1, slipsHere[j - 1] + 1)
      if (j > 1 && last === d && c === b.charCodeAt(j - 2)) {
        least = Math.min(least, slipsBefore[j - 2] + 1)
      }
      slipsHere[j] = least
      smallest = Math.min(smallest, least)
    }
    if (smallest > limit) {
      return limit + 1
    }
    const free = slipsBefore
    slipsBefore = slipsAbove
    slipsAbove = slipsHere
    slipsHere = free
  }
  return Math.min(slipsAbove[b.length], limit + 1)
}

function slipsAllowed(word) {
  if (/[0-9]/.test(word) || word.length < SHORTEST_TO_MEND) {
    return 0
  }
  return word.length < TWO_SLIPS ? 1 : 2
}
