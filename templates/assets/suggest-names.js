/*
 * Looks up names of pages while somebody types, and other spellings where no name fits; suggest.js
 * shows them. The shape of the files is documented in NameShards.java.
 *
 *   const names = LocalOfferSuggest.open(load)             // load(name, decode) of the reader
 *   names.suggest('speech th').then((found) => …)
 *
 * found: { pages: [{ name, also, kind, address }], spellings: [text] }
 */
;(function (window) {
  'use strict'

  const FORMAT = 'local-offer-names'
  const VERSION = 1
  const MOST = 8
  const MOST_SPELLINGS = 3
  // Words and letters of what is typed that are looked at: more are typed by nobody who needs help.
  const MOST_WORDS = 6
  const MOST_LETTERS = 200
  const SHORTEST = 2
  const SHORTEST_TO_MEND = 4
  const TWO_SLIPS = 8

  /** "a,b|c" is [{ beginning: 'a', file: 0 }, { 'b', 0 }, { 'c', 1 }], with files from `first`. */
  function decodeBeginnings(text, first, names) {
    const nodes = []
    const files = text === '' ? [] : text.split('|')
    files.forEach((file, i) => {
      file.split(',').forEach((beginning) => nodes.push({ beginning, file: names[first + i] }))
    })
    return { nodes, files: files.length }
  }

  function decodeDirectory(data) {
    if (!data || data.format !== FORMAT || data.version !== VERSION) {
      throw new Error('The names of this site are not in a form that this page knows.')
    }
    const names = (data.marks.match(/.{8}/g) || []).map((mark, i) => 'names-' + i + '-' + mark)
    const forks = decodeBeginnings(data.forks, 0, names)
    return {
      little: data.little.split(' '),
      forks: forks.nodes,
      leaves: decodeBeginnings(data.leaves, forks.files, names).nodes
    }
  }

  function decodeNames(data, little) {
    const { words, numbers } = window.LocalOfferSearch
    const also = data.also.split('\n')
    const kinds = data.kinds.split('\n')
    const addresses = data.addresses.split('\n')
    const steps = numbers(data.orders)
    let order = 0
    return data.names.split('\n').map((name, i) => {
      order += steps[i]
      const said = words(also[i] || name)
      return {
        order,
        name,
        also: also[i],
        kind: kinds[i],
        address: addresses[i].split('~').join(words(name).join('-')),
        words: said,
        keys: said.map((word, place) => (place === 0 || !little.includes(word) ? word : ''))
      }
    })
  }

  /** The place of the first node that is not before `beginning`. */
  function placeFor(nodes, beginning) {
    let low = 0
    let high = nodes.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (nodes[middle].beginning < beginning) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  function isNode(node, beginning) {
    return node !== undefined && node.beginning === beginning
  }

  /** Where the names for what was typed are: { file, whole: whether it has all of them }. */
  function lookUp(directory, typed) {
    for (let length = 1; length <= typed.length; length++) {
      const leaf = directory.leaves[placeFor(directory.leaves, typed.slice(0, length))]
      if (isNode(leaf, typed.slice(0, length))) {
        return { file: leaf.file, whole: true }
      }
    }
    const fork = directory.forks[placeFor(directory.forks, typed)]
    if (fork !== undefined && fork.beginning.startsWith(typed)) {
      return { file: fork.file, whole: false }
    }
    return null
  }

  /** The file of the longest beginning that something has: what was meant may be in it. */
  function lookUpNear(directory, typed) {
    for (let length = typed.length; length >= SHORTEST; length--) {
      const near = lookUp(directory, typed.slice(0, length))
      if (near) {
        return near
      }
    }
    return null
  }

  /** The one file that has the names with all words, or the best of them; null if there is none. */
  function placeOfNames(directory, words) {
    const single = words.map((word) => lookUp(directory, word))
    if (single.includes(null)) {
      return null
    }
    const pairs = []
    words.forEach((before) =>
      words.forEach((word) => {
        const pair = before === word ? null : lookUp(directory, before + ' ' + word)
        if (pair) {
          pairs.push(pair)
        }
      })
    )
    const whole = (each) => each.whole
    return single.find(whole) || pairs.find(whole) || pairs[0] || single[0]
  }

  /** The files for what was typed; `sought` are its words that can begin no little one. */
  function placesOfNames(directory, words, sought) {
    const place = placeOfNames(directory, sought)
    const more =
      place === null || place.whole || words.length === sought.length
        ? null
        : placeOfNames(directory, words)
    return [place, more].filter(Boolean)
  }

  function hasAll(name, words) {
    return words.every((word) => name.words.some((each) => each.startsWith(word)))
  }

  function placeIn(name, word) {
    const place = name.keys.findIndex((key) => key.startsWith(word))
    return place < 0 ? name.keys.length : place
  }

  /** The names that have all the words, the best first, each page once. */
  function ranked(names, words, first) {
    const fit = names
      .map((name) => ({
        name,
        // Who types all of an acronym means it, whatever else begins so.
        just: words.length === 1 && name.words.length === 1 && name.words[0] === first ? 0 : 1,
        place: placeIn(name, first),
        other: name.also === '' ? 0 : 1
      }))
      .filter(({ name, place }) => place < name.keys.length && hasAll(name, words))
      .sort(
        (a, b) =>
          a.just - b.just ||
          a.place - b.place ||
          a.other - b.other ||
          a.name.order - b.name.order ||
          (a.name.also < b.name.also ? -1 : 1)
      )
    const seen = new Set()
    return fit
      .filter(({ name }) => !seen.has(name.order) && seen.add(name.order))
      .slice(0, MOST)
      .map(({ name }) => name)
  }

  /** The fewest slips between what was typed and a beginning of the word. */
  function slips(typed, word) {
    let before = []
    let above = Array.from({ length: word.length + 1 }, (_, j) => j)
    for (let i = 1; i <= typed.length; i++) {
      const row = [i]
      for (let j = 1; j <= word.length; j++) {
        const change = typed[i - 1] === word[j - 1] ? 0 : 1
        row[j] = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + change)
        if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) {
          row[j] = Math.min(row[j], before[j - 2] + 1)
        }
      }
      before = above
      above = row
    }
    return Math.min(...above)
  }

  /** Words of the names that may have been meant: fewest slips first, then the most used. */
  function nearest(typed, names) {
    const limit = typed.length < TWO_SLIPS ? 1 : 2
    const found = new Map()
    for (const { keys } of names) {
      for (const key of keys) {
        if (key !== '') {
          const known = found.get(key) || { key, uses: 0, slips: slips(typed, key) }
          known.uses++
          found.set(key, known)
        }
      }
    }
    return Array.from(found.values())
      .filter((each) => each.slips <= limit)
      .sort((a, b) => a.slips - b.slips || b.uses - a.uses || (a.key < b.key ? -1 : 1))
      .slice(0, MOST_SPELLINGS)
      .map(({ key }) => key)
  }

  function open(load) {
    async function namesIn(directory, file) {
      return load(file, (data) => decodeNames(data, directory.little))
    }

    /** What may have been meant by a word, the likeliest first; none where it is known. */
    async function mendings(directory, word) {
      const near = lookUpNear(directory, word)
      if (word.length < SHORTEST_TO_MEND || /[0-9]/.test(word) || !near) {
        return []
      }
      const names = await namesIn(directory, near.file)
      const isKnown = lookUp(directory, word) && names.some((name) => hasAll(name, [word]))
      return isKnown ? [] : nearest(word, names)
    }

    /**
     * What was typed with every unknown word mended that can be, each as is likeliest; of the first
     * of them all that it may be. None where all words are known.
     */
    async function spellings(directory, words, sought) {
      const found = await Promise.all(sought.map((word) => mendings(directory, word)))
      const first = found.findIndex((mended) => mended.length > 0)
      const mended = (word, i) => (i < 0 || found[i].length === 0 ? word : found[i][0])
      return (found[first] || []).map((instead) =>
        words
          .map((word) => (word === sought[first] ? instead : mended(word, sought.indexOf(word))))
          .join(' ')
      )
    }

    async function suggest(text) {
      const all = window.LocalOfferSearch.words(text.slice(0, MOST_LETTERS))
      const words = all.filter((word, i) => all.indexOf(word) === i).slice(0, MOST_WORDS)
      if (words.join('').length < SHORTEST) {
        return { pages: [], spellings: [] }
      }
      const directory = await load('names', decodeDirectory)
      const telling = words.filter(
        (word) => !directory.little.some((little) => little.startsWith(word))
      )
      const sought = telling.length > 0 ? telling : words
      const places = placesOfNames(directory, words, sought)
      const names = await Promise.all(places.map(({ file }) => namesIn(directory, file)))
      const pages = ranked([].concat(...names), words, sought[0])
      return {
        pages,
        spellings: pages.length > 0 ? [] : await spellings(directory, words, sought)
      }
    }

    return { suggest, prepare: () => load('names', decodeDirectory) }
  }

  window.LocalOfferSuggest = { open }
})(window)
