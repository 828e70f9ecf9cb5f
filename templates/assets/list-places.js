/*
 * The places in which the reader's own list is while it goes from page to page, and the device, if
 * the reader wants it kept: list.js says when which of them counts. Each holds the list as text.
 */
;(function (window) {
  'use strict'

  const STORAGE_KEY = 'local-offer-list'
  const STATE_KEY = 'localOfferList'

  const { decode } = window.LocalOfferListText
  const root = new URL('../', window.document.currentScript.src).href
  // Two copies of the site on one disk, or two sites of one server, have two lists.
  const TAB_KEY = STORAGE_KEY + ' ' + root
  // On paper and screen alike, a page that was opened from a disk may have a store of its own for each
  // file (Firefox): a list that is there on one page and not on the next is worse than none.
  const canKeep = window.location.protocol !== 'file:'

  /** What is kept on this device, or null. */
  function readDevice() {
    try {
      const text = canKeep ? window.localStorage.getItem(STORAGE_KEY) : null
      const read = text === null ? null : decode(text)
      return read !== null && read.found ? read : null
    } catch (error) {
      return null
    }
  }

  /** Keeps the text on this device, or removes it (null); false where the browser does not allow it. */
  function writeDevice(text) {
    try {
      if (text === null) {
        window.localStorage.removeItem(STORAGE_KEY)
      } else {
        window.localStorage.setItem(STORAGE_KEY, text)
      }
      return true
    } catch (error) {
      return false
    }
  }

  function listIn(state) {
    const text = state !== null && typeof state === 'object' ? state[STATE_KEY] : null
    return typeof text === 'string' ? decode(text) : null
  }

  function readState() {
    return listIn(window.history.state)
  }

  /** Puts the text into the state of this page's entry in the history, with the address given. */
  function writeState(text, address) {
    try {
      const state = Object.assign({}, window.history.state)
      state[STATE_KEY] = text
      window.history.replaceState(state, '', address)
    } catch (error) {
      // Browsers allow a number of changes in a time; the other places have the list.
    }
  }

  // ---- The tab ---------------------------------------------------------------------------------

  // The entries of the tab's history that are this site's own; older browsers do not tell of them.
  const history = window.navigation || null
  let noted = null

  function readStore() {
    try {
      const text = window.sessionStorage.getItem(TAB_KEY)
      return text === null ? null : decode(text)
    } catch (error) {
      return null
    }
  }

  /** The lists that the tab has, that of its store first; null stands for none. */
  function readTab() {
    const entries = history === null ? [] : history.entries()
    return [readStore()].concat(entries.map((entry) => listIn(entry.getState() || null)))
  }

  /** Gives the tab the text: no other site sees it, and it is gone when the tab is closed. */
  function writeTab(text) {
    try {
      window.sessionStorage.setItem(TAB_KEY, text)
    } catch (error) {
      // Storing is switched off, or there is no room: the entries of the history have it.
    }
    noted = text
    noteInEntry()
  }

  /**
   * For the pages before and behind this one, where the store does not do: it is switched off, or this is
   * Firefox, which shows a page that it has held in memory with the store as it was.
   */
  function noteInEntry() {
    try {
      history.updateCurrentEntry({ state: { [STATE_KEY]: noted } })
    } catch (error) {
      // An older browser.
    }
  }

  if (history !== null) {
    history.addEventListener('currententrychange', (event) => {
      // Whoever changes the state of the page takes the note away. A note itself is a change of no type.
      if (event.navigationType !== null && noted !== null) {
        noteInEntry()
      }
    })
  }

  window.LocalOfferListPlaces = {
    STORAGE_KEY,
    root,
    canKeep,
    readDevice,
    writeDevice,
    readState,
    writeState,
    readTab,
    writeTab
  }
})(window)
