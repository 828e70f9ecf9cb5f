/*
 * The reader's own list of entries ("My list"), on every page: it goes along from page to page, the
 * header counts it, and buttons add an entry or take it off. my-list.js shows the list itself.
 *
 * For other scripts:
 *
 *   LocalOfferList.button(id, name)   a button element that adds the entry or takes it off; it keeps
 *                                     itself true for as long as it is in the page. Put it where it
 *                                     belongs: item.append(LocalOfferList.button(result.id, result.title))
 *   LocalOfferList.ids()              the ids in the list, in its order
 *   LocalOfferList.carry(address)     an address of this site with the list behind its #, for scripts
 *                                     that go to another page themselves; links need nothing
 *
 * The id of a service is its slug, that of a guide is guide: and its slug, as in the search.
 *
 * Where the list is. Nothing is stored until somebody presses "Keep this list on this device". Until
 * then it is in three places that are gone with the tab (docs/decisions/0014 says why three):
 *   - behind the # of the address of the next page: a link of this site gets it at the moment in
 *     which it is pressed, and the next page takes it out of its address again, so that anchors and
 *     the search's own state are as without it;
 *   - in the state of this entry of the browser's history, for Reload;
 *   - in the name of the window, for Back: that page is older than what has been added since.
 * The newest of the three counts: "turn" is a number that every change makes greater by one.
 *
 *   #list=bluebell-club,guide:moving-on&note2=Ring%20on%20Monday      as shared and as my-list.html shows it
 *   #cost&list=bluebell-club&turn=3&kept=1                            on the way to another page
 *
 * All of it may come from a stranger: ids that no entry can have, more than MOST_ENTRIES, and notes
 * beyond LONGEST_NOTE are left out and counted. Whatever is shown is put in as text, never as HTML.
 */
;(function () {
  'use strict'

  // A family compares a dozen; more would be no shortlist, and links have a limit.
  const MOST_ENTRIES = 50
  // Characters. A name and a phone number, or a question to ask; not a diary.
  const LONGEST_NOTE = 200
  // Characters that are looked at: MOST_ENTRIES with the longest ids and notes, all percent-encoded.
  const LONGEST_TEXT = 100000
  const ID = /^(guide:)?[a-z0-9][a-z0-9-]{0,79}$/
  const OURS = /^(list|turn|kept|note[1-9][0-9]?)=/
  const NAME_PREFIX = 'local-offer-list#'
  const STORAGE_KEY = 'local-offer-list'
  const STATE_KEY = 'localOfferList'

  const { phrase, phraseParts } = window.LocalOfferWords
  const script = document.currentScript
  const root = new URL('../', script.src).href
  // On paper and screen alike, a page that was opened from a disk may have a store of its own for each
  // file (Firefox): a list that is there on one page and not on the next is worse than none.
  const canKeep = window.location.protocol !== 'file:'

  // ---- Text ----------------------------------------------------------------------------------

  function decoded(text) {
    try {
      return decodeURIComponent(text)
    } catch (error) {
      return null
    }
  }

  /**
   * A note as the list keeps it: one space between words, no control characters, no halves of
   * characters (encodeURIComponent refuses them with an error), not too long.
   */
  function cleanNote(text) {
    // eslint-disable-next-line no-control-regex
    const words = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\s]+/g, ' ').trim()
    return Array.from(words)
      .filter((character) => !/^[\ud800-\udfff]$/.test(character))
      .slice(0, LONGEST_NOTE)
      .join('')
      .trim()
  }

  /** The entries as text: list=a,b&note2=… */
  function encode(entries) {
    const parts = ['list=' + entries.map(({ id }) => id).join(',')]
    entries.forEach(({ note }, index) => {
      if (note !== '') {
        parts.push('note' + (index + 1) + '=' + encodeURIComponent(note))
      }
    })
    return parts.join('&')
  }

  /**
   * Reads text that may come from anybody.
   *
   * @returns {{found: boolean, entries: Array<{id: string, note: string}>, turn: number, kept: boolean,
   *     left: number, rest: string}} whether there is a list in it; turn 0 where it was shared and not
   *     carried; left: how many parts of it were left out; rest: what is not ours
   */
  function decode(text) {
    const read = { found: false, entries: [], turn: 0, kept: false, left: 0, rest: '' }
    const rest = []
    const notes = new Map()
    if (text.length > LONGEST_TEXT) {
      read.left += 1
    }
    for (const part of text.slice(0, LONGEST_TEXT).split('&')) {
      if (!OURS.test(part)) {
        rest.push(part)
        continue
      }
      const name = part.slice(0, part.indexOf('='))
      const value = part.slice(name.length + 1)
      if (name === 'list' && read.found) {
        read.left += 1
      } else if (name === 'list') {
        read.found = true
        readIds(value, read)
      } else if (name === 'turn') {
        read.turn = /^[0-9]{1,6}$/.test(value) ? Number(value) : 0
      } else if (name === 'kept') {
        read.kept = value === '1'
      } else {
        notes.set(Number(name.slice(4)), value)
      }
    }
    readNotes(notes, read)
    read.entries = read.entries.filter(Boolean)
    read.rest = rest.join('&')
    return read
  }

  /** Fills the entries; a place whose id is of no use stays null, so that notes keep their number. */
  function readIds(value, read) {
    const seen = new Set()
    for (const part of value === '' ? [] : value.split(',')) {
      const id = decoded(part)
      if (id !== null && ID.test(id) && !seen.has(id) && seen.size < MOST_ENTRIES) {
        seen.add(id)
        read.entries.push({ id, note: '' })
      } else {
        // The same entry twice is no loss, so it is not counted as one.
        read.left += seen.has(id) ? 0 : 1
        if (read.entries.length < 99) {
          read.entries.push(null)
        }
      }
    }
  }

  function readNotes(notes, read) {
    notes.forEach((value, number) => {
      const note = decoded(value)
      const entry = read.entries[number - 1]
      if (note === null || (!entry && note !== '')) {
        read.left += 1
      } else if (entry) {
        entry.note = cleanNote(note)
        read.left += Array.from(note).length > LONGEST_NOTE ? 1 : 0
      }
    })
  }

  // ---- Where the list is -----------------------------------------------------------------------

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

  /** Puts the list into the state of this page's entry in the history, with the address given. */
  function writeState(address) {
    try {
      const state = Object.assign({}, window.history.state)
      state[STATE_KEY] = carried()
      window.history.replaceState(state, '', address)
    } catch (error) {
      // Browsers allow a number of changes in a time; the other places have the list.
    }
  }

  let list = { entries: [], turn: 0, kept: false }
  const listeners = []
  const showsList = document.querySelector('[data-module="lo-my-list"]') !== null

  function carried() {
    return encode(list.entries) + '&turn=' + list.turn + (list.kept ? '&kept=1' : '')
  }

  function pageAddress(hash) {
    return window.location.href.split('#')[0] + (hash === '' ? '' : '#' + hash)
  }

  /** Writes the list to wherever it has to be, and tells everybody. */
  function write() {
    if (window.name === '' || window.name.startsWith(NAME_PREFIX)) {
      window.name = NAME_PREFIX + carried()
    }
    if (list.kept) {
      list.kept = writeDevice(encode(list.entries) + '&turn=' + list.turn)
    }
    writeState(
      showsList && list.entries.length > 0
        ? pageAddress(encode(list.entries))
        : pageAddress(decode(window.location.hash.slice(1)).rest)
    )
    tell()
  }

  function change(entries, kept) {
    list = { entries, turn: list.turn + 1, kept: kept === undefined ? list.kept : kept }
    write()
  }

  /** The newest list that this tab knows, or that of the device; turn 0 if there is none. */
  function newest(candidates) {
    let found = { entries: [], turn: 0, kept: false }
    for (const each of candidates) {
      if (each !== null && each.turn > found.turn) {
        found = each
      }
    }
    const device = readDevice()
    if (device !== null && (found.turn === 0 || found.kept)) {
      // Whoever kept a list has it here; an address cannot replace it.
      return { entries: device.entries, turn: Math.max(device.turn, found.turn, 1), kept: true }
    }
    return { entries: found.entries, turn: found.turn, kept: false }
  }

  /**
   * Takes the list over from the page before. A list that somebody shared has no turn: it is taken
   * where there is no other, and else left for my-list.js to ask about.
   *
   * @returns what was shared and not taken, or null
   */
  function arrive() {
    const inAddress = decode(window.location.hash.slice(1))
    const inState = readState()
    const isCarried = inAddress.found && inAddress.turn > 0
    const isShared = inAddress.found && !isCarried && inState === null
    list = newest([isCarried ? inAddress : null, inState, readName()])
    let waiting = null
    if (isShared && list.entries.length === 0) {
      list = { entries: inAddress.entries, turn: list.turn + 1, kept: list.kept }
    } else if (isShared && encode(inAddress.entries) !== encode(list.entries)) {
      waiting = inAddress
    }
    if (inAddress.found && !(showsList && waiting !== null)) {
      settle(inAddress.rest)
    }
    return { waiting, left: inAddress.left }
  }

  /** Gives the page the address that it has without a list, and its anchor the browser's attention. */
  function settle(rest) {
    const anchor = decoded(rest)
    if (!showsList && rest !== '' && anchor !== null && document.getElementById(anchor)) {
      window.location.replace('#' + rest)
    }
    if (list.turn > 0) {
      write()
    } else {
      window.history.replaceState(window.history.state, '', pageAddress(rest))
    }
  }

  // ---- Links -----------------------------------------------------------------------------------

  function withList(address) {
    const [path, hash] = [address.split('#')[0], address.split('#').slice(1).join('#')]
    const rest = decode(hash).rest
    return path + '#' + (rest === '' ? '' : rest + '&') + carried()
  }

  /** Whether an address is another page of this site. */
  function leadsToPage(link) {
    const target = link.href.split(/[?#]/)[0]
    const isPage = target.endsWith('.html') || target.endsWith('/')
    return isPage && target.startsWith(root) && target !== window.location.href.split(/[?#]/)[0]
  }

  /**
   * Gives a link the list at the moment in which it is used: until then its address stays clean, and
   * links that scripts add later need nothing.
   */
  function carryAlong(event) {
    const target = event.target
    const link = target && target.closest ? target.closest('a[href]') : null
    if (link === null || list.turn === 0) {
      return
    }
    if (leadsToPage(link)) {
      link.setAttribute('href', withList(link.getAttribute('href')))
    } else if (event.type === 'click' && !link.href.startsWith(root)) {
      leaveNoName()
    }
  }

  /** Browsers of before 2021 show the name of a window to the next site too; pageshow writes it again. */
  function leaveNoName() {
    if (window.name.startsWith(NAME_PREFIX)) {
      window.name = ''
    }
  }

  // ---- Buttons and the count ---------------------------------------------------------------------

  function span(text) {
    const hidden = document.createElement('span')
    hidden.className = 'govuk-visually-hidden'
    hidden.textContent = text
    return hidden
  }

  function has(id) {
    return list.entries.some((entry) => entry.id === id)
  }

  let voice = null

  /** Tells screen readers, without moving the focus. */
  function announce(text) {
    voice.textContent = text
  }

  function isFull() {
    return list.entries.length >= MOST_ENTRIES
  }

  function press(button) {
    const id = button.getAttribute('data-lo-list-id')
    const name = button.getAttribute('data-lo-list-name')
    if (has(id)) {
      change(list.entries.filter((entry) => entry.id !== id))
      announce(phrase('my-list.taken-off', { name, count: list.entries.length }))
    } else if (isFull()) {
      button.textContent = phrase('my-list.full-button', { most: MOST_ENTRIES })
      announce(phrase('my-list.full', { most: MOST_ENTRIES }))
    } else {
      change(list.entries.concat([{ id, note: '' }]))
      announce(phrase('my-list.put-on', { name, count: list.entries.length }))
    }
  }

  function showOn(button) {
    const on = has(button.getAttribute('data-lo-list-id'))
    const name = button.getAttribute('data-lo-list-name')
    button.textContent = on ? phrase('my-list.take-off') : phrase('my-list.add')
    button.append(span(phrase('button.of', { name })))
    button.classList.toggle('lo-list-button--on', on)
  }

  function button(id, name) {
    const made = document.createElement('button')
    made.type = 'button'
    made.className = 'govuk-button govuk-button--secondary lo-list-button'
    made.setAttribute('data-lo-list-id', id)
    made.setAttribute('data-lo-list-name', name)
    made.addEventListener('click', () => press(made))
    showOn(made)
    return made
  }

  function countIn(link) {
    const count = list.entries.length
    const unit = span(phrase('my-list.unit', { count }))
    link.textContent = ''
    link.append(...phraseParts('my-list.counted', { count, unit }))
  }

  function tell() {
    document.querySelectorAll('[data-lo-list-id]').forEach(showOn)
    document.querySelectorAll('[data-lo-my-list]').forEach(countIn)
    listeners.forEach((listener) => listener())
  }

  // ---- The page ----------------------------------------------------------------------------------

  function makeVoice() {
    voice = document.createElement('div')
    voice.className = 'govuk-visually-hidden'
    voice.setAttribute('role', 'status')
    document.body.append(voice)
  }

  /** Takes what has changed while this page was not in sight: behind Back, or in another tab. */
  function catchUp() {
    const now = newest([list.turn > 0 ? Object.assign({}, list) : null, readName()])
    if (now.turn > 0) {
      list = now
      write()
    }
  }

  function onStorage(event) {
    if (event.key === STORAGE_KEY || event.key === null) {
      catchUp()
    }
  }

  /**
   * The part behind the # has changed. An anchor of this page: its entry in the history is new and has
   * no state. A list that somebody shared, pasted while my-list.html was open: it arrives anew.
   */
  function onHash() {
    const inAddress = decode(window.location.hash.slice(1))
    if (inAddress.found && readState() === null && showsList) {
      window.location.reload()
    } else if (inAddress.found) {
      write()
    } else if (list.turn > 0) {
      writeState(undefined)
    }
  }

  makeVoice()
  const arrived = arrive()
  document.querySelectorAll('[data-module="lo-add-to-list"]').forEach((place) => {
    place.append(button(place.getAttribute('data-id'), place.getAttribute('data-name')))
    place.hidden = false
  })
  for (const event of ['mousedown', 'touchstart', 'focusin', 'click']) {
    document.addEventListener(event, carryAlong, { capture: true, passive: true })
  }
  window.addEventListener('hashchange', onHash)
  window.addEventListener('storage', onStorage)
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) {
      catchUp()
    }
  })
  tell()

  window.LocalOfferList = {
    MOST_ENTRIES,
    LONGEST_NOTE,
    button,
    has,
    announce,
    canKeep,
    root,
    encode,
    decode,
    cleanNote,
    /** What came with the address: { waiting: a shared list that was not taken, or null; left }. */
    arrived,
    ids: () => list.entries.map(({ id }) => id),
    /** Copies of the entries, { id, note }, in order. */
    entries: () => list.entries.map((entry) => Object.assign({}, entry)),
    /** Puts other entries in place of all; kept true or false also says whether the device has them. */
    replace: (entries, kept) => change(entries.slice(0, MOST_ENTRIES), kept),
    isKept: () => list.kept,
    /** The entries that the device keeps, or null. */
    device: () => {
      const device = readDevice()
      return device === null ? null : device.entries
    },
    forgetDevice: () => {
      writeDevice(null)
      list.kept = false
    },
    onChange: (listener) => listeners.push(listener),
    carry: (address) => (list.turn > 0 ? withList(address) : address)
  }
})()
