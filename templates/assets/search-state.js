/*
 * What a search asks for, and how it stands behind the # of the address, which no browser sends:
 *
 *   q=words              what was typed
 *   <group>=<value>      a chosen filter; repeated for each further one
 *   unstated=1           services count too that have not said
 *   sort=name|checked|distance    otherwise the best match first, or by name where nothing was typed
 *   near=area:<area> or near=<sector>    where distances begin; never the visitor's own position
 *   page=2               which twenty results
 *   exact=1              nothing is mended
 *
 * A search is { query, filters: Map<group, [value]>, unstated, sort, near, page, exact, asked };
 * asked says whether the address asks for anything at all. What the address says is a stranger's
 * text: it is bounded here, and its groups and values are keys of Maps only.
 */
;(function () {
  'use strict'

  const page = (window.LocalOfferSearchPage = window.LocalOfferSearchPage || {})

  // The reader reads no more of a query either, and addresses have a limit.
  const MAX_QUERY_LENGTH = 1000
  // More than all values of a usual site; keeps a made-up address from filling the page with chips.
  const MAX_FILTERS = 100
  // Longer than any path of terms.
  const MAX_VALUE_LENGTH = 250
  // Far beyond the last page of the largest site.
  const MAX_PAGE = 9999

  const SORTS = ['name', 'checked', 'distance']
  // n was the number of results in addresses of an earlier version.
  const NOT_GROUPS = new Set(['q', 'unstated', 'sort', 'near', 'page', 'exact', 'n'])
  const WHOLE_POSTCODE = /^([A-Z]{1,2}[0-9][A-Z0-9]?) ?([0-9])[A-Z]{2}$/
  const PART_OF_POSTCODE = /^[A-Z]{1,2}[0-9][A-Z0-9]?( [0-9])?$/

  function typed(text) {
    return text.slice(0, MAX_QUERY_LENGTH).trim()
  }

  /**
   * What may stand in an address of a postcode: its first half (`ZZ1`) or its sector (`ZZ1 1` of `zz1 1zz`),
   * or ''. A whole postcode is a handful of homes.
   */
  function sector(text) {
    const typed = text.trim().replace(/\s+/g, ' ').toUpperCase()
    const parts = WHOLE_POSTCODE.exec(typed)
    return parts ? parts[1] + ' ' + parts[2] : PART_OF_POSTCODE.test(typed) ? typed : ''
  }

  function nearFrom(text) {
    const isArea = text.startsWith('area:') && text.length <= MAX_VALUE_LENGTH
    return isArea ? text : sector(text.slice(0, MAX_VALUE_LENGTH))
  }

  function filtersFrom(parameters) {
    const filters = new Map()
    let count = 0
    parameters.forEach((value, group) => {
      if (NOT_GROUPS.has(group) || count === MAX_FILTERS) {
        return
      }
      const name = group.slice(0, MAX_VALUE_LENGTH)
      const text = value.slice(0, MAX_VALUE_LENGTH)
      const values = filters.get(name) || []
      if (!values.includes(text)) {
        filters.set(name, values.concat(text))
        count++
      }
    })
    return filters
  }

  /** The search that an address with this # asks for; a # without = is a place on the page. */
  function read(hash) {
    const parameters = new URLSearchParams(hash.includes('=') ? hash.replace(/^#/, '') : '')
    const number = Number.parseInt(parameters.get('page'), 10) || 1
    const filters = filtersFrom(parameters)
    return {
      asked: parameters.has('q') || filters.size > 0,
      query: typed(parameters.get('q') || ''),
      filters,
      unstated: parameters.get('unstated') === '1',
      sort: SORTS.includes(parameters.get('sort')) ? parameters.get('sort') : '',
      near: nearFrom(parameters.get('near') || ''),
      page: Math.min(Math.max(number, 1), MAX_PAGE),
      exact: parameters.get('exact') === '1'
    }
  }

  /** The # of the address that asks for this search; there is always something behind it. */
  function write(search) {
    const parameters = new URLSearchParams()
    if (search.query !== '' || search.filters.size === 0) {
      parameters.set('q', search.query)
    }
    search.filters.forEach((values, group) => {
      values.forEach((value) => parameters.append(group, value))
    })
    const rest = [
      ['unstated', search.unstated ? '1' : ''],
      ['sort', search.sort],
      ['near', search.near],
      ['page', search.page > 1 ? String(search.page) : ''],
      ['exact', search.exact ? '1' : '']
    ]
    rest.filter(([, text]) => text !== '').forEach(([name, text]) => parameters.set(name, text))
    return '#' + parameters.toString().replace(/%2F/g, '/').replace(/%3A/g, ':')
  }

  /** Another search, from its first page on unless the changes name a page. */
  function changed(search, changes) {
    return Object.assign({}, search, { page: 1 }, changes)
  }

  /** The filters with one value chosen or no longer so. */
  function toggled(filters, group, value, chosen) {
    const others = (filters.get(group) || []).filter((each) => each !== value)
    return replaced(filters, group, chosen ? others.concat(value) : others)
  }

  /** The filters with these values of a group in place of its own; none lifts the group. */
  function replaced(filters, group, values) {
    const made = new Map(filters)
    if (values.length > 0) {
      made.set(group, values)
    } else {
      made.delete(group)
    }
    return made
  }

  /** How many values are chosen in all groups. */
  function countOf(filters) {
    let count = 0
    filters.forEach((values) => {
      count += values.length
    })
    return count
  }

  page.state = { read, write, changed, toggled, replaced, countOf, typed }
})()
