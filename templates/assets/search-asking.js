/*
 * From what the address of the search page asks for to what the reader of the index is asked for.
 */
;(function () {
  'use strict'

  const page = (window.LocalOfferSearchPage = window.LocalOfferSearchPage || {})

  // Results on a page.
  const PAGE = 20

  /** The filters that the site knows, with their names, and those of the address that it does not. */
  async function checked(index, search) {
    const groups = await index.groups()
    const names = new Set(groups.map(({ name }) => name))
    const unknown = Array.from(search.filters.keys()).filter((group) => !names.has(group))
    const filters = new Map()
    let chips = []
    const chosenGroups = groups.filter(({ name }) => search.filters.has(name))
    const known = await Promise.all(chosenGroups.map(({ name }) => index.values(name)))
    chosenGroups.forEach((group, i) => {
      const asked = search.filters.get(group.name)
      const values = known[i].filter(({ value }) => asked.includes(value))
      const names = new Set(values.map(({ value }) => value))
      unknown.push(...asked.filter((value) => !names.has(value)))
      if (values.length > 0) {
        filters.set(group.name, Array.from(names))
        chips = chips.concat(page.chosen.chipsOf(group, values))
      }
    })
    return { search: Object.assign({}, search, { filters }), groups, chips, unknown }
  }

  /** What the reader of the index is asked for; `first` as there. */
  function optionsFor(search, from, counts, first) {
    const isFar = search.sort === 'distance'
    const options = {
      filters: search.filters,
      unstated: search.unstated,
      limit: PAGE,
      first,
      offset: (search.page - 1) * PAGE,
      sort: (isFar && from.point === null ? '' : search.sort) || 'relevance',
      counts,
      exact: search.exact
    }
    return from.point === null ? options : Object.assign(options, { from: from.point })
  }

  page.asking = { PAGE, checked, optionsFor }
})()
