/*
 * The places in which the reader's own list is while it goes from page to page, and the device, if
 * the reader wants it kept: list.js says when which of them counts. Each holds the list as text.
 */
;(function (window) {
  'use strict'

  const NAME_PREFIX = 'local-offer-list#'
  const STORAGE_KEY = 'local-offer-list'
  const STATE_KEY = 'localOfferList'

  const { decode } = window.LocalOfferListText
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

  function readState() {
    const state = window.history.state
    const text = state !== null && typeof state === 'object' ? state[STATE_KEY] : null
    return typeof text === 'string' ? decode(text) : null
  }

  function readName() {
    return window.name.startsWith(NAME_PREFIX) ? decode(window.name.slice(NAME_PREFIX.length)) : null
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

  /** Leaves a name alone that somebody else gave the window. */
  function writeName(text) {
    if (window.name === '' || window.name.startsWith(NAME_PREFIX)) {
      window.name = NAME_PREFIX + text
    }
  }

  /** Browsers of before 2021 show the name of a window to the next site too; pageshow writes it again. */
  function leaveNoName() {
    if (window.name.startsWith(NAME_PREFIX)) {
      window.name = ''
    }
  }

  window.LocalOfferListPlaces = {
    STORAGE_KEY,
    canKeep,
    readDevice,
    writeDevice,
    readState,
    writeState,
    readName,
    writeName,
    leaveNoName
  }
})(window)
