/*
 * The typing aid of search boxes: offers pages by their names, and other spellings.
 *
 *   <form action="search.html">
 *     <label for="search">…</label>
 *     <div data-module="lo-suggest"><input id="search" type="search"></div>
 *   </form>
 *
 * A combobox with a list of its own (WAI-ARIA, "list autocomplete with manual selection"): Enter
 * without a chosen suggestion searches as if there were no list. Nothing is loaded before the field
 * is used; then the reader of the index, search/names.js, and at most one file with every key. The
 * shape of the files is documented in NameShards.java. Whatever is shown is put in as text.
 *
 *   const names = LocalOfferSuggest.open(load)             // load(name, decode) of the reader
 *   names.suggest('speech th').then((found) => …)
 *
 * found: { pages: [{ name, also, kind, address }], spellings: [text] }
 */
;(function (window, document) {
  'use strict'

  const { phrase, phraseParts } = window.LocalOfferWords

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

  // ---- Names ---------------------------------------------------------------------------------

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

    /** What was typed with its first unknown word mended; none where all words are known. */
    async function spellings(directory, words, sought) {
      for (const word of sought) {
        const near = lookUpNear(directory, word)
        if (word.length < SHORTEST_TO_MEND || /[0-9]/.test(word) || !near) {
          continue
        }
        const names = await namesIn(directory, near.file)
        if (!lookUp(directory, word) || !names.some((name) => hasAll(name, [word]))) {
          return nearest(word, names).map((instead) =>
            words.map((each) => (each === word ? instead : each)).join(' ')
          )
        }
      }
      return []
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

  // ---- The reader ----------------------------------------------------------------------------

  /** Loads the reader of the index, unless another script of this page has done so. */
  function loadReader(base) {
    return new Promise((resolve, reject) => {
      if (window.LocalOfferSearch) {
        resolve()
        return
      }
      const address = base + 'reader.js'
      let script = document.querySelector('script[src="' + address + '"]')
      const isNew = script === null
      if (isNew) {
        script = document.createElement('script')
        script.src = address
      }
      script.addEventListener('load', () => resolve())
      script.addEventListener('error', () => {
        script.remove()
        reject(new Error(address))
      })
      if (isNew) {
        document.head.appendChild(script)
      }
    })
  }

  /** Gives the names, loading the reader the first time; a failure is tried again the next time. */
  function namesFrom(base) {
    let loading = null
    return function () {
      if (loading === null) {
        loading = loadReader(base).then(() => open(window.LocalOfferSearch.open(base).load))
        loading.catch(() => {
          loading = null
        })
      }
      return loading
    }
  }

  // ---- The list ------------------------------------------------------------------------------

  function element(name, className, text) {
    const made = document.createElement(name)
    made.className = className
    made.textContent = text
    return made
  }

  function empty(parent) {
    while (parent.firstChild) {
      parent.removeChild(parent.firstChild)
    }
  }

  function inWords(pages, spellings) {
    if (pages > 0) {
      return phrase('suggest.found', { count: pages })
    }
    return spellings > 0 ? phrase('suggest.spellings', { count: spellings }) : ''
  }

  // Milliseconds without a key before the number is said: a screen reader says the key itself first.
  const PAUSE_BEFORE_SAYING = 700
  // Pixels left free under the list, and the least that a list needs to be of use.
  const GAP = 8
  const LEAST_HEIGHT = 150

  function Combobox(wrapper) {
    const field = wrapper.querySelector('input')
    const form = field.form
    const action = form.getAttribute('action') || ''
    const root = action.slice(0, action.lastIndexOf('/') + 1)
    const names = namesFrom(root + 'search/')
    const list = element('div', 'lo-suggest__list', '')
    const status = element('div', 'govuk-visually-hidden', '')
    let chosen = -1
    let turn = 0
    let saying = 0

    // ---- What is seen and said -------------------------------------------------------------

    function isOpen() {
      return !list.hidden
    }

    function options() {
      return Array.from(list.querySelectorAll('[role="option"]'))
    }

    function say(text) {
      window.clearTimeout(saying)
      saying = window.setTimeout(() => {
        if (status.textContent !== text) {
          status.textContent = text
        }
      }, PAUSE_BEFORE_SAYING)
    }

    function choose(place) {
      const all = options()
      if (chosen >= 0 && all[chosen]) {
        all[chosen].setAttribute('aria-selected', 'false')
      }
      chosen = place
      if (place < 0 || !all[place]) {
        chosen = -1
        field.removeAttribute('aria-activedescendant')
        return
      }
      all[place].setAttribute('aria-selected', 'true')
      field.setAttribute('aria-activedescendant', all[place].id)
      all[place].scrollIntoView({ block: 'nearest' })
    }

    /** Keeps the list above the keyboard of a phone, which covers a part of the page. */
    function fit() {
      const view = window.visualViewport
      if (!isOpen() || !view) {
        return
      }
      const bottom = view.offsetTop + view.height
      if (bottom - field.getBoundingClientRect().bottom < LEAST_HEIGHT) {
        field.scrollIntoView({ block: 'start' })
      }
      const room = bottom - field.getBoundingClientRect().bottom - GAP
      list.style.maxHeight = Math.max(room, LEAST_HEIGHT) + 'px'
    }

    function close() {
      choose(-1)
      list.hidden = true
      field.setAttribute('aria-expanded', 'false')
      say('')
    }

    function openList() {
      if (options().length > 0) {
        list.hidden = false
        field.setAttribute('aria-expanded', 'true')
        fit()
      }
    }

    function addOption(option) {
      option.id = list.id + '-' + options().length
      option.setAttribute('role', 'option')
      option.setAttribute('aria-selected', 'false')
      list.appendChild(option)
    }

    function addPage(page) {
      const option = element('a', 'lo-suggest__option', '')
      const also = page.also === '' ? '' : phrase('suggest.also', { name: page.also })
      const kind = [also, page.kind].filter(Boolean).join(' · ')
      option.href = root + page.address
      option.tabIndex = -1
      option.appendChild(element('span', 'lo-suggest__name', page.name))
      if (kind !== '') {
        // The space is for screen readers, which read an option without its boxes.
        option.appendChild(document.createTextNode(' '))
        option.appendChild(element('span', 'lo-suggest__kind', kind))
      }
      addOption(option)
    }

    function addSpelling(text) {
      const option = element('div', 'lo-suggest__option', '')
      const words = element('span', 'lo-suggest__name', text)
      option.append(...phraseParts('suggest.did-you-mean', { words }))
      option.addEventListener('click', () => {
        field.value = text
        field.focus()
        update()
      })
      addOption(option)
    }

    function show({ pages, spellings }) {
      close()
      empty(list)
      pages.forEach(addPage)
      spellings.forEach(addSpelling)
      openList()
      say(inWords(pages.length, spellings.length))
    }

    // ---- What the visitor does ---------------------------------------------------------------

    /** Offers what fits the field; an answer that comes too late is dropped. */
    async function update() {
      const mine = ++turn
      choose(-1)
      try {
        const found = await (await names()).suggest(field.value)
        if (mine === turn) {
          show(found)
        }
      } catch (error) {
        // The box works without: the form searches, and says there what is wrong.
        if (mine === turn) {
          close()
        }
      }
    }

    function dismiss() {
      turn++
      close()
    }

    function move(step) {
      if (!isOpen()) {
        openList()
      }
      const count = options().length
      if (count > 0) {
        choose(chosen < 0 ? (step > 0 ? 0 : count - 1) : (chosen + step + count) % count)
      }
    }

    function press(event) {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) {
        return
      }
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault()
        move(event.key === 'ArrowDown' ? 1 : -1)
      } else if (event.key === 'Escape') {
        dismiss()
      } else if (event.key === 'Enter' && chosen >= 0) {
        event.preventDefault()
        options()[chosen].click()
      } else if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(event.key)) {
        choose(-1)
      }
    }

    function leave(event) {
      if (!wrapper.contains(event.target)) {
        dismiss()
      }
    }

    function prepare() {
      names()
        .then((ready) => ready.prepare())
        .catch(() => {})
    }

    // ---- Putting it in place -----------------------------------------------------------------

    list.id = field.id + '-suggestions'
    list.hidden = true
    list.setAttribute('role', 'listbox')
    list.setAttribute('aria-label', phrase('suggest.label'))
    status.setAttribute('role', 'status')
    // A box of type "search" may not be a combobox, and Escape would empty it.
    field.type = 'text'
    field.setAttribute('enterkeyhint', 'search')
    field.setAttribute('role', 'combobox')
    field.setAttribute('aria-autocomplete', 'list')
    field.setAttribute('aria-expanded', 'false')
    field.setAttribute('aria-controls', list.id)
    wrapper.appendChild(list)
    wrapper.appendChild(status)

    field.addEventListener('focus', prepare)
    field.addEventListener('input', update)
    field.addEventListener('keydown', press)
    form.addEventListener('submit', dismiss)
    // The focus stays in the field while an option is pressed; a phone keeps its keyboard.
    list.addEventListener('mousedown', (event) => event.preventDefault())
    // Not blur: who puts the keyboard of a phone away wants to see more of the list.
    document.addEventListener('focusin', leave)
    document.addEventListener('mousedown', leave)
    document.addEventListener('touchstart', leave, { passive: true })
    if (window.visualViewport) {
      window.visualViewport.addEventListener('resize', fit)
    }
  }

  window.LocalOfferSuggest = { open }

  document
    .querySelectorAll('[data-module="lo-suggest"]')
    .forEach((wrapper) => Combobox(wrapper))
})(window, document)
