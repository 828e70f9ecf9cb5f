/*
 * What the search page has of the browser: the index, loaded when it is first needed; the place on
 * the page, which Back and Reload find again; the query in the address.
 */
;(function () {
  'use strict'

  const page = (window.LocalOfferSearchPage = window.LocalOfferSearchPage || {})
  const { phrase } = window.LocalOfferWords
  const { state, words } = page

  // Milliseconds without scrolling after which the place is noted; Safari allows 100 notes in 30 s.
  const STILL = 400
  // Milliseconds after which a page that is not painted, behind a tab, is taken to be.
  const UNSEEN = 200

  /** Gives the index; where its reader does not load, a failure that the page can tell. */
  function readerOf(base) {
    const index = window.LocalOfferLoading.indexAt(base)
    return () =>
      index().catch(() => {
        throw words.telling(phrase('search.reader-missing'))
      })
  }

  // ---- What stays in sight -------------------------------------------------------------------

  /** When the browser has painted what the page is now, or would have. */
  function painted() {
    return new Promise((resolve) => {
      window.requestAnimationFrame(() => window.setTimeout(resolve))
      window.setTimeout(resolve, UNSEEN)
    })
  }

  /**
   * Changes the page while what has the focus stays where it is on the screen; `lost` is called where
   * it went with what was taken away.
   */
  function holding(change, lost) {
    const held = document.activeElement
    if (held === document.body) {
      return change()
    }
    const before = held.getBoundingClientRect().top
    change()
    if (held === document.activeElement) {
      window.scrollBy(0, held.getBoundingClientRect().top - before)
    } else if (document.activeElement === document.body) {
      lost()
    }
  }

  function note(what) {
    window.history.replaceState(Object.assign({}, window.history.state, what), '')
  }

  /**
   * Notes in the entry of the browser's history how far down it was read and which result was
   * followed, for the results come too late for the browser to find the place again by itself.
   */
  function rememberPlaces(list) {
    let waiting = null
    function keep() {
      window.clearTimeout(waiting)
      waiting = null
      note({ top: window.pageYOffset })
    }
    window.history.scrollRestoration = 'manual'
    window.addEventListener('scroll', () => {
      window.clearTimeout(waiting)
      waiting = window.setTimeout(keep, STILL)
    })
    document.addEventListener(
      'click',
      (event) => {
        if (waiting !== null) {
          keep()
        }
        const followed = list.contains(event.target) && event.target.closest('[data-lo-result]')
        if (followed) {
          note({ top: window.pageYOffset, result: followed.getAttribute('data-lo-result') })
        }
      },
      true
    )
  }

  /** Goes back to where this entry of the history was left; a new entry has no such place. */
  function restorePlace(list, isOpening) {
    const left = window.history.state
    if (!left || typeof left.top !== 'number') {
      return
    }
    window.scrollTo(0, left.top)
    if (isOpening && left.result) {
      const links = Array.from(list.querySelectorAll('[data-lo-result]'))
      const followed = links.find((each) => each.getAttribute('data-lo-result') === left.result)
      if (followed) {
        followed.focus({ preventScroll: true })
      }
    }
  }

  /** Takes a query that came as ?q=… out of the part of the address that servers see. */
  function adoptSentQuery() {
    const sent = new URLSearchParams(window.location.search).get('q')
    if (sent !== null) {
      const none = state.read('')
      const hash =
        window.location.hash.length > 1
          ? window.location.hash
          : state.write(state.changed(none, { query: state.typed(sent) }))
      window.history.replaceState(window.history.state, '', window.location.pathname + hash)
    }
  }

  page.visit = { readerOf, painted, holding, rememberPlaces, restorePlace, adoptSentQuery }
})()
