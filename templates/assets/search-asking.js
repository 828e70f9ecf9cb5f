/*
 * From what the address of the search page asks for to what the reader of the index is asked for.
 */
;(function () {
  'use strict'

  const page = (window.LocalOfferSearchPage = window.LocalOfferSearchPage || {})

  // Results on a page.
  const PAGE = 20

  const { phrase } = window.LocalOfferWords
  const { NOT_STATED } = page.options

  /** What is chosen of a group, as buttons that remove it; those that have not said are one of their own. */
  function chipsOf(group, values, unstated) {
    const chips = values.length > 0 ? page.chosen.chipsOf(group, values) : []
    const label = phrase('filters.not-stated-of', { group: group.label })
    return chips.concat(unstated.map((value) => ({ group: group.name, values: [value], label })))
  }

  /**
   * The values of a group that are for everybody there, where only others are chosen: a service for the
   * whole county is one for its towns.
   */
  function forAllBeside(values, chosen) {
    return chosen.length > 0 && !chosen.some(({ forAll }) => forAll)
      ? values.filter(({ forAll }) => forAll)
      : []
  }

  /**
   * The filters that the site knows, with their names, those of the address that it does not, and the values
   * for everybody that could be chosen beside them.
   */
  async function checked(index, search) {
    const groups = await index.groups()
    const names = new Set(groups.map(({ name }) => name))
    const unknown = Array.from(search.filters.keys()).filter((group) => !names.has(group))
    const filters = new Map()
    let chips = []
    const wider = []
    const chosenGroups = groups.filter(({ name }) => search.filters.has(name))
    const known = await Promise.all(chosenGroups.map(({ name }) => index.values(name)))
    chosenGroups.forEach((group, i) => {
      const asked = search.filters.get(group.name)
      const values = known[i].filter(({ value }) => asked.includes(value))
      const unstated = asked.filter((value) => value === NOT_STATED)
      const names = new Set(values.map(({ value }) => value).concat(unstated))
      unknown.push(...asked.filter((value) => !names.has(value)))
      if (names.size > 0) {
        filters.set(group.name, Array.from(names))
        chips = chips.concat(chipsOf(group, values, unstated))
        wider.push(...forAllBeside(known[i], values).map((each) => ({ group: group.name, value: each })))
      }
    })
    return { search: Object.assign({}, search, { filters }), groups, chips, wider, unknown }
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
