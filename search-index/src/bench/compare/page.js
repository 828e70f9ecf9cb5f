/*
 * The three search engines behind one face, and the same result list for all of them.
 *
 *   await lookFor('ours', 'speech therapy', 20)   // → { found, and milliseconds: search, show }
 *   await typeInto('ours', 'spee')                // what each key press does
 */
;(function () {
  'use strict'

  const SUGGESTIONS = 8

  function script(address) {
    return new Promise((resolve, reject) => {
      const element = document.createElement('script')
      element.src = address
      element.onload = resolve
      element.onerror = () => reject(new Error(address + ' did not load'))
      document.head.appendChild(element)
    })
  }

  const openers = {
    /** Suggestions while typing come from a file of names; a search from the index. */
    async ours() {
      await script('ours/reader.js')
      const index = window.LocalOfferSearch.open('ours/')
      let names = null
      return {
        async search(text, limit) {
          const found = await index.search(text, { limit })
          const pieces = (value) => window.LocalOfferSearch.pieces(value, found.words)
          return found.results.map(({ title, address, shown }) => ({
            title: pieces(title),
            address,
            lines: ['organisation', 'place', 'summary'].map((name) => pieces(shown.get(name) || ''))
          }))
        },
        async type(text) {
          if (names === null) {
            names = script('suggest-names.js').then(() => window.LocalOfferSuggest.open(index.load))
          }
          const { pages } = await (await names).suggest(text)
          return pages.map(({ name, address, kind }) => ({
            title: [{ text: name }],
            address,
            lines: [[{ text: kind }]]
          }))
        }
      }
    },

    async pagefind() {
      const pagefind = await import('./pagefind/pagefind.js')
      await pagefind.init()
      async function search(text, limit) {
        const { results } = await pagefind.search(text)
        const data = await Promise.all(results.slice(0, limit).map((result) => result.data()))
        return data.map(({ url, meta, excerpt }) => ({
          title: [{ text: meta.title }],
          address: url,
          lines: [[{ text: meta.organisation || '' }], [{ text: meta.place || '' }], marked(excerpt)]
        }))
      }
      return { search, type: (text) => search(text, SUGGESTIONS) }
    },

    async minisearch() {
      await script('minisearch/minisearch.js')
      await script('minisearch/options.js')
      await script('minisearch/index.js')
      const index = window.MiniSearch.loadJS(window.minisearchIndex, window.minisearchOptions)
      async function search(text, limit) {
        return index
          .search(text)
          .slice(0, limit)
          .map(({ id, name, organisation, place, summary }) => ({
            title: [{ text: name }],
            address: id,
            lines: [[{ text: organisation }], [{ text: place }], [{ text: summary }]]
          }))
      }
      return { search, type: (text) => search(text, SUGGESTIONS) }
    }
  }

  /** Pagefind's excerpts come with <mark> in them. */
  function marked(excerpt) {
    return excerpt.split(/<\/?mark>/).map((text, i) => ({ text, found: i % 2 === 1 }))
  }

  function element(name, children) {
    const made = document.createElement(name)
    made.append(...children)
    return made
  }

  function withMarks(pieces) {
    return pieces.map(({ text, found }) => (found ? element('mark', [text]) : text))
  }

  /** Puts the results into the page and has them laid out. */
  function show(results) {
    const list = document.getElementById('results')
    const items = results.map(({ title, address, lines }) => {
      const link = element('a', withMarks(title))
      link.href = address
      return element('li', [
        element('h2', [link]),
        ...lines.map((line) => element('p', withMarks(line)))
      ])
    })
    list.textContent = ''
    list.append(...items)
    return list.getBoundingClientRect().height
  }

  const opened = new Map()

  function open(name) {
    if (!opened.has(name)) {
      opened.set(name, openers[name]())
    }
    return opened.get(name)
  }

  window.lookFor = async function (name, text, limit) {
    const engine = await open(name)
    const before = performance.now()
    const results = await engine.search(text, limit)
    const found = performance.now()
    show(results)
    return { found: results.length, search: found - before, show: performance.now() - found }
  }

  window.typeInto = async function (name, text) {
    const results = await (await open(name)).type(text)
    show(results)
    return results.length
  }
})()
