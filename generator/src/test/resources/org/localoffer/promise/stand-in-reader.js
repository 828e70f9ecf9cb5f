/*
 * Stands in for the reader of the index in tests of the search page: the same interface over a
 * handful of entries, so that a test can have an answer come late, fail, or hold hostile text.
 *
 * window.standIn: { calls: [[query, options]], delays: [ms of each search to come],
 *                   failures: number of answers, or further results, to come that fail,
 *                   later: ms until the results come that an answer does not wait for }
 */
;(function () {
  'use strict'

  const settings = (window.standIn = Object.assign(
    { calls: [], loads: [], delays: [], failures: 0, later: 0 },
    window.standIn
  ))
  const TRAP = '<img src=x onerror=window.trapped=1>'

  const numbered = (count, name) =>
    Array.from({ length: count }, (_, i) => ({ value: name + '-' + i, label: name + ' ' + i, depth: 0 }))
  const VALUES = new Map([
    [
      'category',
      [
        { value: 'short-breaks', label: 'Short breaks', depth: 0 },
        { value: 'short-breaks/clubs', label: 'Clubs', depth: 1 },
        { value: 'health', label: 'Health', depth: 0 }
      ]
    ],
    [
      'need',
      [
        { value: 'autism', label: 'Autism', depth: 0 },
        { value: 'deafness', label: 'Deafness', depth: 0 },
        { value: 'rare', label: TRAP, depth: 0 }
      ]
    ],
    ['age', Array.from({ length: 26 }, (_, i) => ({ value: '' + i, label: '' + i, depth: 0 }))],
    [
      'area',
      [
        { value: 'north', label: 'Northbrook', depth: 0 },
        { value: 'wenlow', label: 'Wenlow', depth: 0 }
      ]
    ],
    ['cost', [{ value: 'free', label: 'Free', depth: 0 }, { value: 'charge', label: 'Costs money', depth: 0 }]],
    ['access', numbered(21, 'Feature').concat({ value: 'deep', label: 'Deep feature', depth: 1 })]
  ])
  const LABELS = new Map([
    ['category', 'Category'],
    ['need', 'Need'],
    ['age', 'Age'],
    ['area', 'Area'],
    ['cost', 'Cost'],
    ['access', 'Access']
  ])

  function entry(id, title, facets, shown, more) {
    return Object.assign(
      { id, title, address: 'services/' + id + '.html', facets, shown: new Map(Object.entries(shown)) },
      more
    )
  }

  const ENTRIES = Array.from({ length: 45 }, (_, i) =>
    entry(
      'club-' + i,
      'Club ' + i,
      {
        category: ['short-breaks', 'short-breaks/clubs'],
        need: i % 3 === 0 ? ['autism'] : ['?'],
        age: i % 2 === 0 ? ['5', '6'] : ['?'],
        area: [i < 30 ? 'north' : 'wenlow'],
        cost: i < 10 ? ['free'] : ['charge'],
        access: i === 0 ? ['deep'] : ['?']
      },
      { summary: 'A club with fun for all.', organisation: 'Bluebell Trust', place: 'Northbrook' },
      { at: { latitude: 52 + i / 50, longitude: -1 } }
    )
  ).concat([
    entry(
      'therapy',
      'Speech and language therapy',
      { category: ['health'], need: ['?'], age: ['5'], area: ['wenlow'], cost: ['free'], access: ['?'] },
      {
        summary: 'Help with talking.',
        organisation: 'Fern Valley Community NHS',
        place: 'Wenlow',
        ages: '0 to 18',
        cost: 'Free',
        level: 'Specialist help',
        checked: 'Checked on 1 September 2026',
        signs: 'Free|Step-free'
      },
      { at: { latitude: 52.5, longitude: -1 } }
    ),
    entry(
      'trap',
      TRAP + ' trap',
      { category: ['health'], need: ['deafness'], age: ['?'], area: ['?'], cost: ['?'], access: ['?'] },
      { summary: TRAP, organisation: TRAP, place: TRAP, signs: TRAP + '|' + TRAP, ages: TRAP }
    ),
    entry('guide:money', 'Help with money', {}, { summary: 'Money for you.', kind: 'guide' })
  ])

  const words = (text) => text.toLowerCase().match(/[a-z0-9_]+/g) || []

  function pieces(text, found) {
    return text
      .split(/([A-Za-z0-9_]+)/)
      .filter(Boolean)
      .map((part) => ({ text: part, found: found.has(part.toLowerCase()) }))
  }

  function passes(each, filters, unstated, lifted) {
    return Array.from(filters).every(([group, values]) => {
      const own = each.facets[group] || ['?']
      return (
        group === lifted ||
        own.some((value) => values.includes(value)) ||
        (unstated && own.includes('?'))
      )
    })
  }

  function matches(each, wanted) {
    const own = new Set(words(each.title + ' ' + Array.from(each.shown.values()).join(' ')))
    return wanted.length === 0 || wanted.some((word) => own.has(word))
  }

  function countsOf(group, base, filters, unstated) {
    const counts = new Map()
    base
      .filter((each) => passes(each, filters, unstated, group))
      .forEach((each) => {
        ;(each.facets[group] || ['?']).forEach((value) => {
          counts.set(value, (counts.get(value) || 0) + 1)
        })
      })
    return counts
  }

  function read(query, exact) {
    const corrections = []
    const understood = []
    let wanted = words(query)
    if (wanted.includes('speach') && !exact) {
      corrections.push({ word: 'speach', match: 'NEAR', instead: ['speech'] })
      wanted = wanted.map((word) => (word === 'speach' ? 'speech' : word))
    }
    words(query)
      .filter((word) => /^z{3,}$/.test(word))
      .forEach((word) => corrections.push({ word, match: 'NONE', instead: [] }))
    if (/5 year old/.test(query)) {
      understood.push({ said: '5 year old', group: 'age', values: ['5'], labels: ['Age 5'] })
      wanted = wanted.filter((word) => !['5', 'year', 'old'].includes(word))
    }
    return { corrections, understood, wanted }
  }

  function answer(query, options) {
    const filters = options.filters || new Map()
    const { corrections, understood, wanted } = read(query, options.exact)
    const isWordless = query !== '' && words(query).length === 0
    const base = isWordless ? [] : ENTRIES.filter((each) => matches(each, wanted))
    let found = base.filter((each) => passes(each, filters, options.unstated, null))
    if (options.sort === 'name') {
      found = found.slice().sort((a, b) => (a.title < b.title ? -1 : 1))
    }
    if (options.sort === 'distance') {
      const far = (each) => (each.at ? Math.abs(each.at.latitude - options.from.latitude) * 111 : undefined)
      found = found
        .map((each) => Object.assign({}, each, { distance: far(each) }))
        .sort((a, b) => (a.distance === undefined ? 1e9 : a.distance) - (b.distance === undefined ? 1e9 : b.distance))
    }
    const lifted = new Map()
    if (found.length === 0) {
      filters.forEach((_, group) =>
        lifted.set(group, base.filter((each) => passes(each, filters, options.unstated, group)).length)
      )
    }
    const page = found.slice(options.offset, options.offset + options.limit)
    return {
      query,
      total: found.length,
      results: page.slice(0, options.first),
      more: async () => {
        await new Promise((resolve) => setTimeout(resolve, settings.later))
        failNow()
        return page.slice(options.first)
      },
      understood,
      corrections,
      counts: new Map(options.counts.map((group) => [group, countsOf(group, base, filters, options.unstated)])),
      lifted,
      unfiltered: base.length,
      words: new Set(wanted)
    }
  }

  async function search(query, options) {
    settings.calls.push([query, options])
    const delay = settings.delays.shift() || 0
    if (delay > 0) {
      await new Promise((resolve) => setTimeout(resolve, delay))
    }
    failNow()
    return answer(query, options)
  }

  function failNow() {
    if (settings.failures > 0) {
      settings.failures--
      throw Object.assign(new Error('a file did not load'), { reason: 'missing' })
    }
  }

  const index = {
    search,
    groups: async () => Array.from(LABELS).map(([name, label]) => ({ name, label })),
    values: async (group) => {
      settings.loads.push(group)
      return VALUES.get(group)
    },
    manifest: async () => ({ centres: 'centres' }),
    load: async () => new Map([['north', { area: 'north', latitude: 52.2405, longitude: -0.9027 }]])
  }

  window.LocalOfferSearch = { open: () => index, pieces, words, numbers: () => [], signed: (n) => n }
})()
