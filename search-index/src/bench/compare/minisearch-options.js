/*
 * MiniSearch with the settings with which it ranks best, for indexing and for the page: fields
 * boosted, slips and beginnings matched, words that every question has left out.
 */
;(function () {
  'use strict'

  const STOP = new Set(
    (
      'a an and are as at be but by can do does for from have he her his how i if in is it my of ' +
      'on or our she that the there they to us we what when where which who will with you your'
    ).split(' ')
  )
  const boost = {
    name: 4,
    categories: 3,
    summary: 3,
    needs: 2,
    places: 2,
    facts: 1.5,
    organisation: 1,
    eligibility: 0.5,
    description: 1
  }

  globalThis.minisearchOptions = {
    idField: 'slug',
    fields: Object.keys(boost),
    storeFields: ['name', 'organisation', 'place', 'summary'],
    processTerm: (term) => (STOP.has(term.toLowerCase()) ? null : term.toLowerCase()),
    searchOptions: {
      boost,
      fuzzy: 0.2,
      prefix: (term) => term.length > 2,
      combineWith: 'OR'
    }
  }
})()
