/*
 * The order of the results, and the place from which distances are measured: the middle of an area,
 * a postcode where the site has a table of them, or where the visitor is. The last is asked for on a
 * press only, stays in this page's memory, and never stands in the address.
 */
;(function () {
  'use strict'

  const page = (window.LocalOfferSearchPage = window.LocalOfferSearchPage || {})

  // Milliseconds to find out where the visitor is, and how old the answer may be: a walk of minutes
  // makes no odds to a whole number of miles.
  const PATIENCE = 15000
  const OLDEST_POSITION = 600000

  // The group of filters whose values have a middle.
  const AREA = 'area'

  const { phrase } = window.LocalOfferWords

  // By GeolocationPositionError.code.
  const REFUSALS = new Map([
    [1, phrase('search.here-refused')],
    [2, phrase('search.here-unknown')],
    [3, phrase('search.here-slow')]
  ])

  // A postcode among other words, or the first half of one; and its second half.
  const POSTCODE = /(^|\s)([a-z]{1,2}[0-9][a-z0-9]?)(\s?[0-9](?:[a-z]{2})?)?(?=\s|$)/gi

  /** What may be a postcode in a text, the longest first: [{ postcode, rest (the text without it) }]. */
  function postcodesIn(text) {
    const found = []
    for (let it = POSTCODE.exec(text); it !== null; it = POSTCODE.exec(text)) {
      const start = it.index + it[1].length
      for (const postcode of it[3] ? [it[2] + it[3], it[2]] : [it[2]]) {
        const rest = text.slice(0, start) + text.slice(start + postcode.length)
        found.push({ postcode, rest: rest.replace(/\s+/g, ' ').trim() })
      }
    }
    return found
  }

  function canLocate() {
    return Boolean(window.isSecureContext && navigator.geolocation)
  }

  function locate() {
    return new Promise((resolve, reject) => {
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => resolve({ latitude: coords.latitude, longitude: coords.longitude }),
        ({ code }) => reject(page.words.telling(REFUSALS.get(code) || REFUSALS.get(2))),
        { timeout: PATIENCE, maximumAge: OLDEST_POSITION }
      )
    })
  }

  /**
   * @param module the element of the search page
   * @param actions sort(name), near(text) for the address, and index() → Promise
   */
  function Place(module, actions) {
    const sorting = module.querySelector('[data-lo-sorting]')
    const order = module.querySelector('[data-lo-sort]')
    const byDistance = order.querySelector('[value="distance"]')
    const chooser = module.querySelector('[data-lo-place]')
    const areasPart = module.querySelector('[data-lo-areas]')
    const area = module.querySelector('[data-lo-area]')
    const postcodePart = module.querySelector('[data-lo-postcode]')
    const postcode = postcodePart.querySelector('input')
    const attribution = module.querySelector('[data-lo-attribution]')
    const here = module.querySelector('[data-lo-here]')
    const says = module.querySelector('[data-lo-place-says]')
    const centres = new Map()
    let own = null

    /** Loads the middles of the areas, once distances are asked for. */
    async function loadCentres(index) {
      if (centres.size > 0 || !window.LocalOfferNear || !(await index.manifest()).centres) {
        return
      }
      const areas = await index.values(AREA)
      const points = await Promise.all(
        areas.map(({ value }) => window.LocalOfferNear.area(index, value))
      )
      if (centres.size > 0) {
        return
      }
      areas.forEach(({ value, label }, i) => {
        if (points[i]) {
          const { latitude, longitude } = points[i]
          centres.set(value, { name: label, point: { latitude, longitude } })
          const option = page.results.element('option', '', [label])
          option.value = value
          area.append(option)
        }
      })
      areasPart.hidden = centres.size === 0
    }

    function say(text) {
      if (says.textContent !== text) {
        says.textContent = text
      }
    }

    /** Shows the postcode field where the site has a table, with what its licence wants said. */
    function offer({ source, hasCentres }) {
      postcodePart.hidden = source === null
      attribution.textContent = source || ''
      const isOffered = source !== null || hasCentres || canLocate()
      byDistance.hidden = byDistance.disabled = !isOffered
    }

    /** What the site has to measure from: { source (whom its postcodes are from, or null), hasCentres } */
    async function offers(index) {
      if (!window.LocalOfferNear) {
        return { source: null, hasCentres: false }
      }
      const source = await window.LocalOfferNear.source(index)
      return { source, hasCentres: Boolean((await index.manifest()).centres) }
    }

    async function fromPostcode(index, text) {
      const found = window.LocalOfferNear ? await window.LocalOfferNear.postcode(index, text) : null
      if (!found) {
        throw page.words.telling(
          phrase('search.postcode-unknown', { postcode: page.words.quoted(text) })
        )
      }
      return found
    }

    /** The search with a postcode that the site knows taken out of its words, to measure from; or null. */
    async function placed(index, search) {
      for (const { postcode, rest } of window.LocalOfferNear ? postcodesIn(search.query) : []) {
        const found = await window.LocalOfferNear.postcode(index, postcode)
        if (found) {
          return page.state.changed(search, { query: rest, near: found.sector, sort: 'distance' })
        }
      }
      return null
    }

    /** The area that the filters choose, if it is one alone and has a middle. */
    function areaFiltered(search) {
      const areas = search.filters.get(AREA) || []
      return areas.length === 1 && centres.has(areas[0]) ? areas[0] : ''
    }

    /** Where to measure from: { point (null where there is none), text (what to say of it) }. */
    async function start(index, search) {
      if (search.sort !== 'distance') {
        return { point: null, text: '' }
      }
      await loadCentres(index)
      if (own !== null && search.near === '') {
        return { point: own, text: phrase('search.from-here') }
      }
      const chosen = search.near.startsWith('area:') ? search.near.slice(5) : ''
      const centre = centres.get(chosen || (search.near === '' ? areaFiltered(search) : ''))
      if (centre) {
        return { point: centre.point, text: phrase('search.from-middle', { area: centre.name }) }
      }
      if (search.near === '' || chosen !== '') {
        return { point: null, text: phrase('search.from-nowhere') }
      }
      try {
        const { latitude, longitude } = await fromPostcode(index, search.near)
        const point = { latitude, longitude }
        return { point, text: phrase('search.from-postcode', { postcode: search.near }) }
      } catch (failure) {
        return { point: null, text: page.words.error(failure) }
      }
    }

    order.addEventListener('change', () => actions.sort(order.value))
    area.addEventListener('change', () => {
      own = null
      actions.near(area.value === '' ? '' : 'area:' + area.value)
    })
    chooser.addEventListener('submit', async (event) => {
      event.preventDefault()
      if (postcode.value.trim() === '') {
        return say(phrase('search.postcode-empty'))
      }
      try {
        const found = await fromPostcode(await actions.index(), postcode.value.trim())
        own = null
        actions.near(found.sector)
      } catch (failure) {
        say(page.words.error(failure))
      }
    })
    here.addEventListener('click', async () => {
      say(phrase('search.here-asking'))
      try {
        own = await locate()
        actions.near('')
      } catch (failure) {
        say(page.words.error(failure))
      }
    })
    here.hidden = !canLocate()

    return {
      start,
      offers,
      placed,
      /**
       * Shows what the search has chosen; `from` is what start() gave, `offered` what offers() gave;
       * no results need no order.
       */
      show(search, from, offered, isNeeded) {
        offer(offered)
        sorting.hidden = !isNeeded
        order.value = search.sort || (search.query === '' ? 'name' : 'relevance')
        order.querySelector('[value="relevance"]').disabled = search.query === ''
        chooser.hidden = !isNeeded || search.sort !== 'distance'
        const chosen = search.near.startsWith('area:') ? search.near.slice(5) : ''
        const start = search.near === '' && own === null ? areaFiltered(search) : chosen
        area.value = centres.has(start) ? start : ''
        say(from.text)
      },
      hide() {
        sorting.hidden = true
        chooser.hidden = true
      }
    }
  }

  page.place = { Place }
})()
