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
 * Where the list is. Nothing outlives the tab until somebody presses "Keep this list on this device".
 * Until then it is in three places that are gone with the tab (docs/decisions/0014 says why three):
 *   - in the store of the tab, which all pages of this site share: for Back, Reload, and the way home
 *     from other sites, which cannot see it;
 *   - behind the # of the address of the next page: a link of this site gets it at the moment in
 *     which it is pressed, for it may open a new tab; the next page takes it out of its address again,
 *     so that anchors and the search's own state are as without it;
 *   - in the state of this entry of the browser's history, for browsers that store nothing.
 * The newest of the three counts: "turn" is a number that every change makes greater by one.
 *
 *   #list=bluebell-club,guide:moving-on&note2=Ring%20on%20Monday      as shared and as my-list.html shows it
 *   #cost&list=bluebell-club&turn=3&kept=1                            on the way to another page
 *
 * list-text.js reads and writes such text, which may come from a stranger; list-places.js has the
 * places, list-buttons.js what is seen of the list on every page. Whatever is shown is put in as text,
 * never as HTML.
 */
;(function () {
  'use strict'

  const { MOST_ENTRIES, LONGEST_NOTE, MOST_TURNS, decoded, encode, decode } = window.LocalOfferListText
  const places = window.LocalOfferListPlaces
  const { root, canKeep, readDevice, writeDevice, readState, readTab } = places

  // ---- Where the list is -----------------------------------------------------------------------

  let list = { entries: [], turn: 0, kept: false }
  const listeners = []
  const showsList = document.querySelector('[data-module="lo-my-list"]') !== null

  function carried() {
    return encode(list.entries) + '&turn=' + list.turn + (list.kept ? '&kept=1' : '')
  }

  function writeState(address) {
    places.writeState(carried(), address)
  }

  function pageAddress(hash) {
    return window.location.href.split('#')[0] + (hash === '' ? '' : '#' + hash)
  }

  /** Writes the list to wherever it has to be, and tells everybody. */
  function write() {
    if (list.kept) {
      list.kept = writeDevice(encode(list.entries) + '&turn=' + list.turn)
    }
    places.writeTab(carried())
    writeState(
      showsList && list.entries.length > 0
        ? pageAddress(encode(list.entries))
        : pageAddress(decode(window.location.hash.slice(1)).rest)
    )
    tell()
  }

  function nextTurn() {
    return Math.min(list.turn + 1, MOST_TURNS)
  }

  function change(entries, kept) {
    list = { entries, turn: nextTurn(), kept: kept === undefined ? list.kept : kept }
    write()
  }

  /** The newest list, the first of equals, or that of the device; turn 0 if there is none. */
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
    list = newest([isCarried ? inAddress : null, ...readTab(), inState])
    let waiting = null
    if (isShared && list.entries.length === 0) {
      list = { entries: inAddress.entries, turn: nextTurn(), kept: list.kept }
    } else if (isShared && encode(inAddress.entries) !== encode(list.entries)) {
      waiting = inAddress
    }
    if (inAddress.found && !(showsList && waiting !== null)) {
      settle(inAddress.rest)
    } else if (!inAddress.found && !list.kept && list.turn > (inState === null ? 0 : inState.turn)) {
      // Behind Back: the entry of the history is older than what the tab has.
      write()
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
    }
  }

  // ---- What is seen of it --------------------------------------------------------------------------

  const buttons = window.LocalOfferListButtons({ entries: () => list.entries, change })
  const { announce, button, has } = buttons

  function tell() {
    buttons.show()
    listeners.forEach((listener) => listener())
  }

  // ---- The page ----------------------------------------------------------------------------------

  /** Takes what has changed while this page was not in sight: behind Back, or in another tab. */
  function catchUp() {
    const now = newest([...readTab(), list.turn > 0 ? Object.assign({}, list) : null])
    if (now.turn > 0) {
      list = now
      write()
    }
  }

  function onStorage(event) {
    if (event.key === places.STORAGE_KEY || event.key === null) {
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
    cleanNote: window.LocalOfferListText.cleanNote,
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
