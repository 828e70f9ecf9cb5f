/*
 * What the search page says, in sentences. Plain text only: who shows it puts it in as text.
 */
;(function () {
  'use strict'

  const page = (window.LocalOfferSearchPage = window.LocalOfferSearchPage || {})
  const { phrase } = window.LocalOfferWords

  // How much of a long query is repeated in a message.
  const MAX_QUOTE_LENGTH = 80
  // How many words without a result are named.
  const MAX_NAMED = 5
  const MILES_PER_KILOMETRE = 0.621371

  function quoted(text) {
    const letters = Array.from(text)
    const start = letters.slice(0, MAX_QUOTE_LENGTH).join('')
    const words = letters.length > MAX_QUOTE_LENGTH ? start.trim() + '…' : text
    return phrase('search.quoted', { words })
  }

  function listed(words) {
    return words.slice(0, MAX_NAMED).map(quoted).join(phrase('list.comma'))
  }

  /** “12 results for “swimming” with 2 filters.” */
  function found(count, search, filters) {
    const words = search.query === '' ? null : quoted(search.query)
    if (words === null) {
      return filters === 0
        ? phrase('search.total', { count })
        : phrase('search.total-with', { count, filters })
    }
    return filters === 0
      ? phrase('search.total-for', { count, words })
      : phrase('search.total-for-with', { count, words, filters })
  }

  /** The line above the results: what was found, and which part of it is shown. */
  function total({ total: count }, search, filters, pages) {
    const text = found(count, search, filters)
    return count > 0 && pages > 1
      ? phrase('search.total-page', { total: text, page: search.page, pages })
      : text
  }

  /** The start of the document's title. */
  function title(search, filters) {
    const parts = []
    if (search.query !== '') {
      parts.push(quoted(search.query))
    }
    if (filters > 0) {
      parts.push(phrase('filters.count', { count: filters }))
    }
    if (parts.length > 0 && search.page > 1) {
      parts.push(phrase('search.title-page', { page: search.page }))
    }
    return parts.join(phrase('list.comma'))
  }

  /** A distance as people say it. */
  function distance(kilometres) {
    return phrase('search.miles', { miles: Math.round(kilometres * MILES_PER_KILOMETRE) })
  }

  /** An error whose text is for the visitor. */
  function telling(text) {
    return Object.assign(new Error(text), { said: text })
  }

  /** What to say of an error: its own words, those for the reader's reasons, or that it is our fault. */
  function error(failure) {
    switch (failure.reason) {
      case 'missing':
        return phrase('search.missing')
      case 'damaged':
        return phrase('search.damaged')
      case 'version':
        return phrase('search.other-version')
      default:
        return failure.said || phrase('search.failed')
    }
  }

  /** What values of a group are called on their own: a bare number says nothing, so “Age 5”. */
  function named(label, group) {
    return /^[0-9]/.test(label) ? phrase('filters.named', { group, label }) : label
  }

  /** The first and the last of three or more years in a row, or null: “teenager” is seven of them. */
  function years(values) {
    const numbers = values.map(Number).sort((a, b) => a - b)
    const isRow = numbers.length > 2 && numbers.every((year, i) => year === numbers[0] + i)
    return isRow ? { from: numbers[0], to: numbers[numbers.length - 1] } : null
  }

  /** What was read out of a query, on its own. */
  function understood({ labels, values }, group) {
    const row = years(values)
    return row === null
      ? named(labels.join(phrase('list.or')), group)
      : phrase('filters.years', { group, from: row.from, to: row.to })
  }

  /** What an address asked for that is not there. */
  function leftOut(unknown) {
    return phrase('search.left-out', { count: unknown.length, filters: listed(unknown) })
  }

  page.words = { quoted, listed, total, title, distance, telling, error, named, years, understood, leftOut }
})()
