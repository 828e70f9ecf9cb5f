/*
 * The search page: reads the query from the address, searches in the browser, shows what was found.
 *
 *   <div data-module="lo-search" data-base="search/">
 *     <p data-lo-unavailable>…what to use where this script does not run…</p>
 *     <form action="search.html"><input name="q">…</form>
 *     <div data-lo-status role="status"></div>
 *     <ol data-lo-results></ol>
 *     <button type="button" data-lo-more hidden>Show more results</button>
 *   </div>
 *
 * The query stands behind the # of the address (#q=speech+therapy&n=40), which no browser sends, so
 * that links, Back and Reload work and no search reaches a server. Forms of other pages come with
 * ?q=…, which is turned into #q=… at once. Nothing is loaded before the field is used. Whatever is
 * shown is put in as text, never as HTML.
 */
;(function () {
  'use strict'

  const PAGE = 20
  // More would be slow on an old phone, and nobody reads them.
  const MOST = 500
  // The reader reads no more of a query either, and addresses have a limit.
  const MAX_QUERY_LENGTH = 1000
  // Milliseconds after which the visitor is told to wait; most answers come sooner.
  const PATIENCE = 400
  // How much of a long query is repeated in a message.
  const MAX_QUOTE_LENGTH = 80

  // ---- The address ---------------------------------------------------------------------------

  /** What the address asks for: { query, count }. */
  function readAddress() {
    const state = new URLSearchParams(window.location.hash.slice(1))
    const count = Number.parseInt(state.get('n'), 10) || PAGE
    return {
      query: (state.get('q') || '').slice(0, MAX_QUERY_LENGTH).trim(),
      count: Math.min(Math.max(count, PAGE), MOST)
    }
  }

  function hashFor(query, count) {
    const state = new URLSearchParams()
    if (query !== '') {
      state.set('q', query)
    }
    if (count > PAGE) {
      state.set('n', String(count))
    }
    return '#' + state
  }

  /** Takes a query that came as ?q=… out of the part of the address that servers see. */
  function adoptSentQuery() {
    const sent = new URLSearchParams(window.location.search).get('q')
    if (sent !== null) {
      const hash = window.location.hash.length > 1 ? window.location.hash : hashFor(sent.trim(), PAGE)
      window.history.replaceState(null, '', window.location.pathname + hash)
    }
  }

  // ---- The reader ----------------------------------------------------------------------------

  function loadReader(base) {
    return new Promise((resolve, reject) => {
      const script = document.createElement('script')
      script.src = base + 'reader.js'
      script.onload = () => resolve(window.LocalOfferSearch.open(base))
      script.onerror = () => {
        script.remove()
        reject(new Error('The search did not load. Check your connection, then try again.'))
      }
      document.head.appendChild(script)
    })
  }

  /** Gives the index, loading its reader the first time; a failure is tried again the next time. */
  function readerOf(base) {
    let loading = null
    return function () {
      if (loading === null) {
        loading = loadReader(base)
        loading.catch(() => {
          loading = null
        })
      }
      return loading
    }
  }

  // ---- Elements ------------------------------------------------------------------------------

  function element(name, className, children) {
    const made = document.createElement(name)
    if (className !== '') {
      made.className = className
    }
    return fill(made, children)
  }

  /** Puts the children in place of what was there; replaceChildren is too young for old phones. */
  function fill(parent, children) {
    while (parent.firstChild) {
      parent.removeChild(parent.firstChild)
    }
    parent.append(...children)
    return parent
  }

  /** The text with the found words in mark elements. */
  function marked(text, words) {
    return window.LocalOfferSearch.pieces(text, words).map((piece) =>
      piece.found ? element('mark', '', [piece.text]) : piece.text
    )
  }

  function resultItem(result, words, root) {
    const link = element('a', 'govuk-link', marked(result.title, words))
    link.href = root + result.address
    const item = element('li', 'lo-result', [
      element('h2', 'lo-result__title govuk-heading-s', [link])
    ])
    const meta = ['organisation', 'place'].map((name) => result.shown.get(name)).filter(Boolean)
    if (meta.length > 0) {
      item.append(element('p', 'lo-result__meta', marked(meta.join(' · '), words)))
    }
    if (result.shown.get('summary')) {
      item.append(element('p', 'lo-result__summary', marked(result.shown.get('summary'), words)))
    }
    return item
  }

  // ---- Words to the visitor ------------------------------------------------------------------

  function quoted(text) {
    const letters = Array.from(text)
    const start = letters.slice(0, MAX_QUOTE_LENGTH).join('')
    return '“' + (letters.length > MAX_QUOTE_LENGTH ? start.trim() + '…' : text) + '”'
  }

  function listed(words) {
    return words.map(quoted).join(', ')
  }

  /** What became of words that no entry has, a sentence each. */
  function correctionsInWords(corrections) {
    const near = corrections.filter(({ match }) => match === 'NEAR')
    const none = corrections.filter(({ match }) => match === 'NONE')
    return near
      .map(({ word, instead }) => 'Showing ' + listed(instead) + ' in place of ' + quoted(word) + '.')
      .concat(
        none.length > 0
          ? ['Nothing here has ' + listed(none.slice(0, 5).map(({ word }) => word)) + '.']
          : []
      )
  }

  function totalInWords(total, query) {
    const number = total.toLocaleString('en-GB')
    return number + (total === 1 ? ' result for ' : ' results for ') + quoted(query) + '.'
  }

  function nothingInWords(query) {
    return [
      'No results for ' + quoted(query) + '.',
      'Check the spelling, or try fewer or more everyday words: “talking” or “speech” rather than the' +
        ' name of a form.'
    ]
  }

  /** The reader's own errors are written for visitors; any other is a fault of the program. */
  function errorInWords(error) {
    return error.name === 'Error'
      ? error.message
      : 'The search did not work. Load this page again.'
  }

  function sentencesFor(found) {
    return found.total === 0
      ? nothingInWords(found.query)
      : [totalInWords(found.total, found.query)].concat(correctionsInWords(found.corrections))
  }

  // ---- The page ------------------------------------------------------------------------------

  function SearchPage(module) {
    const base = module.getAttribute('data-base')
    const form = module.querySelector('form')
    const field = form.querySelector('[name="q"]')
    const status = module.querySelector('[data-lo-status]')
    const list = module.querySelector('[data-lo-results]')
    const more = module.querySelector('[data-lo-more]')
    const root = base.replace(/[^/]+\/$/, '')
    const pageTitle = document.title
    const reader = readerOf(base)
    let latest = 0

    function say(sentences) {
      fill(status, sentences.map((text) => element('p', 'govuk-body', [text])))
    }

    function clear(sentences) {
      fill(list, [])
      more.hidden = true
      say(sentences)
    }

    function show(found, count) {
      fill(list, found.results.map((each) => resultItem(each, found.words, root)))
      more.hidden = found.results.length >= found.total || count >= MOST
      say(sentencesFor(found))
    }

    /** Searches for what the address says; an answer that comes too late is dropped. */
    async function update() {
      const { query, count } = readAddress()
      const turn = ++latest
      field.value = query
      document.title = query === '' ? pageTitle : quoted(query) + ' – ' + pageTitle
      if (query === '') {
        return clear([])
      }
      const waiting = window.setTimeout(() => say(['Searching…']), PATIENCE)
      try {
        const index = await reader()
        const found = await index.search(query, { limit: count })
        if (turn === latest) {
          show(found, count)
        }
      } catch (error) {
        if (turn === latest) {
          clear([errorInWords(error)])
        }
      } finally {
        window.clearTimeout(waiting)
      }
    }

    function submit(event) {
      event.preventDefault()
      const hash = hashFor(field.value.slice(0, MAX_QUERY_LENGTH).trim(), PAGE)
      if (hash === window.location.hash) {
        update()
      } else {
        window.location.hash = hash
      }
    }

    /** Shows the next page below, and moves to its first result: the button may be gone. */
    async function showMore() {
      const shown = list.children.length
      const { query } = readAddress()
      window.history.replaceState(null, '', hashFor(query, shown + PAGE))
      await update()
      const first = list.children[shown]
      if (first) {
        first.querySelector('a').focus()
      }
    }

    function loadAhead() {
      reader().catch(() => {})
    }

    module.querySelectorAll('[data-lo-unavailable]').forEach((each) => {
      each.hidden = true
    })
    form.addEventListener('submit', submit)
    field.addEventListener('focus', loadAhead, { once: true })
    more.addEventListener('click', showMore)
    window.addEventListener('hashchange', update)
    adoptSentQuery()
    update()
  }

  const module = document.querySelector('[data-module="lo-search"]')
  if (module) {
    SearchPage(module)
  }
})()
