/*
 * The reader's own list as text, as it stands behind the # of addresses; list.js says what for.
 *
 *   list=bluebell-club,guide:moving-on&note2=Ring%20on%20Monday&turn=3&kept=1
 *
 * All of it may come from a stranger: ids that no entry can have, more than MOST_ENTRIES, and notes
 * beyond LONGEST_NOTE are left out and counted.
 */
;(function (window) {
  'use strict'

  // A family compares a dozen; more would be no shortlist, and links have a limit.
  const MOST_ENTRIES = 50
  // Characters. A name and a phone number, or a question to ask; not a diary.
  const LONGEST_NOTE = 200
  // Characters that are looked at: MOST_ENTRIES with the longest ids and notes, all percent-encoded.
  const LONGEST_TEXT = 100000
  // Changes that are counted: the largest number of six digits, more than a family will ever make.
  const MOST_TURNS = 999999
  const ID = /^(guide:)?[a-z0-9][a-z0-9-]{0,79}$/
  const OURS = /^(list|turn|kept|note[1-9][0-9]?)=/

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

  window.LocalOfferListText = { MOST_ENTRIES, LONGEST_NOTE, MOST_TURNS, decoded, cleanNote, encode, decode }
})(window)
