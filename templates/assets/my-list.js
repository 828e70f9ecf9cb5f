/*
 * The page of the reader's own list: shows it, and lets it be put in order, noted on, printed, shared
 * and kept. list.js has the list itself; my-list-entries.js and my-list-sharing.js stand before this
 * file. The elements that these scripts fill and show are in templates/pages/my-list.ftlh.
 *
 * What is known of the entries comes from the search index, by their ids; nothing else is loaded
 * before somebody shares. Whatever is shown is put in as text, never as HTML.
 */
;(function () {
  'use strict'

  // Milliseconds after which the visitor is told to wait; most answers come sooner.
  const PATIENCE = 400

  const { phrase } = window.LocalOfferWords
  const shortlist = window.LocalOfferList
  const { fill, describe, Items, Sharing } = window.LocalOfferMyList

  function MyListPage(module) {
    const part = (name) => module.querySelector('[data-lo-' + name + ']')
    const base = module.getAttribute('data-base')
    const publicAddress = module.getAttribute('data-public')
    const status = part('status')
    const list = part('entries')
    /** What is known so far: id → entry, null if it has gone; ids are missing until they are known. */
    const known = new Map()
    const { item, nameOf } = Items(list, known, publicAddress, { move, remove, saveNotes })
    const { showSharing, showPaper, acts: sharingActs } = Sharing(module, publicAddress)
    let isOffline = false
    let undoable = null
    let latest = 0

    function say(text) {
      status.textContent = text
    }

    // ---- Changes

    function move(id, step) {
      const entries = shortlist.entries()
      const from = entries.findIndex((entry) => entry.id === id)
      const to = from + step
      if (to < 0 || to >= entries.length) {
        const name = nameOf(id)
        return say(
          step < 0 ? phrase('my-list.already-first', { name }) : phrase('my-list.already-last', { name })
        )
      }
      entries.splice(to, 0, entries.splice(from, 1)[0])
      shortlist.replace(entries)
      say(phrase('my-list.moved', { name: nameOf(id), place: to + 1, count: entries.length }))
      list.children[to].querySelector('[data-lo-move="' + step + '"]').focus()
    }

    /** Changes the list so that one press takes it back. */
    function changeWithUndo(entries, kept, text) {
      const before = shortlist.entries()
      shortlist.replace(entries, kept)
      undoable = before
      part('undo').hidden = false
      say(text)
      part('undo').focus()
    }

    function remove(id) {
      const rest = shortlist.entries().filter((entry) => entry.id !== id)
      const text = phrase('my-list.taken-off', { name: nameOf(id), count: rest.length })
      changeWithUndo(rest, undefined, text)
    }

    function undo() {
      const before = undoable
      undoable = null
      part('undo').hidden = true
      shortlist.replace(before)
      say(phrase('my-list.undone', { count: before.length }))
      const link = list.querySelector('a, button')
      if (link) {
        link.focus()
      }
    }

    // ---- All of the list

    let keepsItems = false

    /** Does something to the list that the items in sight show already, so that none loses the focus. */
    function keepingItems(act) {
      keepsItems = true
      act()
      keepsItems = false
    }

    function saveNotes(entries) {
      keepingItems(() => shortlist.replace(entries))
    }

    function show() {
      const entries = shortlist.entries()
      if (!keepsItems) {
        fill(list, entries.map((entry, place) => item(entry, place, entries.length)))
      }
      const isAsking = !part('question').hidden
      list.hidden = isAsking
      part('empty').hidden = entries.length > 0 || isAsking
      part('actions').hidden = entries.length === 0 || isAsking
      showKeeping(entries)
      showSharing(entries)
      showPaper()
    }

    /** Asks the index for what is not known yet; an answer that comes too late is used all the same. */
    async function learn() {
      const missing = shortlist.ids().filter((id) => !known.has(id))
      if (missing.length === 0 || isOffline) {
        return
      }
      const turn = ++latest
      const loading = phrase('my-list.loading')
      const waiting = window.setTimeout(() => say(loading), PATIENCE)
      try {
        const found = await describe(base, missing)
        found.forEach((entry, id) => known.set(id, entry))
        if (turn === latest && status.textContent === loading) {
          say('')
        }
        tellOfGone(missing)
      } catch (error) {
        isOffline = true
        say(phrase('my-list.no-details'))
      } finally {
        window.clearTimeout(waiting)
      }
      show()
    }

    function tellOfGone(ids) {
      const gone = ids.filter((id) => known.get(id) === null).length
      if (gone > 0) {
        say(phrase('my-list.some-gone', { count: gone }))
      }
    }

    function onChange() {
      if (!keepsItems) {
        undoable = null
        part('undo').hidden = true
      }
      show()
      learn()
    }

    // ---- A list that came by a link

    function ask(waiting) {
      const mine = shortlist.entries().length
      const counts = { theirs: waiting.entries.length, own: mine }
      part('question-text').textContent = shortlist.isKept()
        ? phrase('my-list.two-lists-kept', counts)
        : phrase('my-list.two-lists', counts)
      part('question').hidden = false
      const answer = (entries, kept, text) => {
        part('question').hidden = true
        shortlist.replace(entries, kept)
        say(text)
      }
      part('take').addEventListener('click', () =>
        answer(waiting.entries, false, phrase('my-list.is-theirs'))
      )
      part('join').addEventListener('click', () => answerJoined(waiting.entries, answer))
      part('mine').addEventListener('click', () =>
        answer(shortlist.entries(), undefined, phrase('my-list.is-own'))
      )
      show()
    }

    function answerJoined(others, answer) {
      const own = shortlist.entries()
      const added = others.filter(({ id }) => !own.some((entry) => entry.id === id))
      const room = shortlist.MOST_ENTRIES - own.length
      const left = Math.max(0, added.length - room)
      answer(
        own.concat(added.slice(0, room)),
        undefined,
        left > 0
          ? phrase('my-list.joined-most', { left, most: shortlist.MOST_ENTRIES })
          : phrase('my-list.joined')
      )
    }

    // ---- Keeping

    function showKeeping(entries) {
      const device = shortlist.device()
      const isOther =
        device !== null && !shortlist.isKept() && shortlist.encode(device) !== shortlist.encode(entries)
      part('keep').hidden = !shortlist.canKeep || shortlist.isKept()
      part('keep').textContent = isOther
        ? phrase('my-list.keep-instead')
        : phrase('my-list.keep-here')
      part('clear').textContent = shortlist.isKept()
        ? phrase('my-list.clear-device')
        : phrase('my-list.clear')
      part('keep-text').textContent = keepingInWords()
      part('other').hidden = !isOther || !part('question').hidden
      part('other-text').textContent = isOther
        ? phrase('my-list.another-kept', { count: device.length })
        : ''
    }

    function keepingInWords() {
      if (!shortlist.canKeep) {
        return phrase('my-list.from-disk')
      }
      return shortlist.isKept()
        ? phrase('my-list.is-kept')
        : phrase('my-list.not-kept')
    }

    function keep() {
      keepingItems(() => shortlist.replace(shortlist.entries(), true))
      if (shortlist.isKept()) {
        say(phrase('my-list.now-kept'))
        part('clear').focus()
      } else {
        say(phrase('my-list.cannot-keep'))
      }
    }

    function clear() {
      const wasKept = shortlist.isKept()
      if (wasKept) {
        shortlist.forgetDevice()
      }
      changeWithUndo(
        [],
        false,
        wasKept ? phrase('my-list.cleared-device') : phrase('my-list.cleared')
      )
    }

    function forget() {
      shortlist.forgetDevice()
      show()
      say(phrase('my-list.forgotten'))
    }

    // ---- Start

    module.querySelectorAll('[data-lo-unavailable]').forEach((each) => {
      each.hidden = true
    })
    part('available').hidden = false
    const acts = Object.assign({ undo, keep, clear, forget }, sharingActs)
    Object.keys(acts).forEach((name) => part(name).addEventListener('click', acts[name]))
    part('show-kept').addEventListener('click', () => {
      shortlist.replace(shortlist.device() || [], true)
      say(phrase('my-list.is-device'))
    })
    part('with-notes').addEventListener('change', () => showSharing(shortlist.entries()))
    shortlist.onChange(onChange)
    window.addEventListener('pagehide', () =>
      list.querySelectorAll('textarea').forEach((field) => field.dispatchEvent(new Event('change')))
    )
    if (shortlist.arrived.left > 0) {
      const { MOST_ENTRIES: most, LONGEST_NOTE: longest } = shortlist
      say(phrase('my-list.shortened', { most, longest }))
    }
    if (shortlist.arrived.waiting !== null) {
      ask(shortlist.arrived.waiting)
    }
    show()
    learn()
  }

  const module = document.querySelector('[data-module="lo-my-list"]')
  if (module && shortlist) {
    MyListPage(module)
  }
})()
