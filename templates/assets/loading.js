/*
 * What a page loads when it first needs it: the reader of the search index, for the typing aid, the search
 * page and the reader's own list; and what draws QR codes.
 */
;(function (window, document) {
  'use strict'

  /** Loads a script, or waits for the one that is on its way; a failure takes it away, to be tried again. */
  function load(address) {
    return new Promise((resolve, reject) => {
      const present = document.querySelector('script[src="' + address + '"]')
      const script = present || document.createElement('script')
      script.addEventListener('load', () => resolve())
      script.addEventListener('error', () => {
        script.remove()
        reject(new Error(address))
      })
      if (!present) {
        script.src = address
        document.head.appendChild(script)
      }
    })
  }

  /** Starts something when it is first asked for; after a failure the next who asks starts it again. */
  function once(start) {
    let started = null
    return function () {
      if (started === null) {
        started = start()
        started.catch(() => {
          started = null
        })
      }
      return started
    }
  }

  /** Gives the index, loading its reader when it is first asked for. */
  function indexAt(base) {
    return once(async () => {
      if (!window.LocalOfferSearch) {
        await load(base + 'reader.js')
      }
      return window.LocalOfferSearch.open(base)
    })
  }

  window.LocalOfferLoading = { load, once, indexAt }
})(window, document)
