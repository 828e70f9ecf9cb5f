/*
 * Sends for the reader of the index and its manifest while the rest of the page is still on its way, where
 * the address asks for something: that saves a phone with a weak signal two waits. They run when the search
 * page asks for them. A visitor's own list, which the address may carry, asks for nothing, nor does what only
 * says how a search is shown: search-state.js has the names, and what it calls "asked".
 */
;(function (document, location) {
  'use strict'

  const ASKS_NOTHING = /^(list|turn|kept|note[1-9][0-9]?|unstated|sort|near|page|exact|n)=/
  const partsOf = (text) => text.slice(1).split('&')
  const asks =
    partsOf(location.search).some((part) => part.startsWith('q=')) ||
    partsOf(location.hash).some((part) => part.includes('=') && !ASKS_NOTHING.test(part))
  if (asks) {
    for (const name of ['reader', 'manifest']) {
      const link = document.createElement('link')
      link.rel = 'preload'
      link.as = 'script'
      link.href = 'search/' + name + '.js'
      document.head.appendChild(link)
    }
  }
})(document, window.location)
