/*
 * Sends for the reader of the index and its manifest while the rest of the page is still on its way, where
 * the address asks for something: that saves a phone with a weak signal two waits. They run when the search
 * page asks for them. A visitor's own list, which the address may carry, asks for nothing.
 */
;(function (document, location) {
  'use strict'

  const LIST = /^(list|turn|kept|note[1-9][0-9]?)=/
  const parts = (location.search + '&' + location.hash).split(/[?#&]/)
  if (parts.some((part) => part.includes('=') && !LIST.test(part))) {
    for (const name of ['reader', 'manifest']) {
      const link = document.createElement('link')
      link.rel = 'preload'
      link.as = 'script'
      link.href = 'search/' + name + '.js'
      document.head.appendChild(link)
    }
  }
})(document, window.location)
