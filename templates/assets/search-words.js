/*
 * What the search page says, in sentences. Plain text only: who shows it puts it in as text.
 */
;(function () {
  'use strict'

  const page = (window.LocalOfferSearchPage = window.LocalOfferSearchPage || {})

  // How much of a long query is repeated in a message.
  const MAX_QUOTE_LENGTH = 80
  // How many words without a result are named.
  const MAX_NAMED = 5
  const MILES_PER_KILOMETRE = 0.621371

  function quoted(text) {
    const letters = Array.from(text)
    const start = letters.slice(0, MAX_QUOTE_LENGTH).join('')
    return '“' + (letters.length > MAX_QUOTE_LENGTH ? start.trim() + '…' : text) + '”'
  }

  function listed(words) {
    return words.slice(0, MAX_NAMED).map(quoted).join(', ')
  }

  function number(count) {
    return count.toLocaleString('en-GB')
  }

  /** “12 results”, “1 result”. */
  function results(total) {
    return number(total) + (total === 1 ? ' result' : ' results')
  }

  function filters(count) {
    return count + (count === 1 ? ' filter' : ' filters')
  }

  function asked(search, chosen) {
    return (
      (search.query === '' ? '' : ' for ' + quoted(search.query)) +
      (chosen === 0 ? '' : ' with ' + filters(chosen))
    )
  }

  /** The line above the results: what was found, and which part of it is shown. */
  function total(found, search, chosen, pages) {
    if (found.total === 0) {
      return 'No results' + asked(search, chosen) + '.'
    }
    const part = pages > 1 ? ' Page ' + search.page + ' of ' + number(pages) + '.' : ''
    return results(found.total) + asked(search, chosen) + '.' + part
  }

  /** The start of the document's title. */
  function title(search, chosen) {
    const parts = []
    if (search.query !== '') {
      parts.push(quoted(search.query))
    }
    if (chosen > 0) {
      parts.push(filters(chosen))
    }
    if (parts.length > 0 && search.page > 1) {
      parts.push('page ' + search.page)
    }
    return parts.join(', ')
  }

  /** A distance as people say it. */
  function distance(kilometres) {
    const miles = Math.round(kilometres * MILES_PER_KILOMETRE)
    if (miles < 1) {
      return 'less than a mile away'
    }
    return 'about ' + number(miles) + (miles === 1 ? ' mile away' : ' miles away')
  }

  /** The reader's own errors are written for visitors; any other is a fault of the program. */
  function error(failure) {
    return failure.name === 'Error'
      ? failure.message
      : 'The search did not work. Try again, or load this page again.'
  }

  /**
   * What values of a group are called on their own: a bare number says nothing, so “Age 5”; and
   * “Age 13 to Age 19” says it twice.
   */
  function named(label, groupLabel) {
    const short = label.replace(/^(\S+) ([0-9]+) to \1 ([0-9]+)$/, '$1 $2 to $3')
    return /^[0-9]/.test(short) ? groupLabel + ' ' + short : short
  }

  /** What an address asked for that is not there. */
  function leftOut(unknown) {
    return (
      'The address of this page has ' +
      (unknown.length === 1 ? 'a filter' : 'filters') +
      ' that we do not know: ' +
      listed(unknown) +
      '. We left ' +
      (unknown.length === 1 ? 'it' : 'them') +
      ' out.'
    )
  }

  page.words = { quoted, listed, number, results, total, title, distance, error, named, leftOut }
})()
