/*
 * The search page: reads a search from the address, has it answered in the browser, shows what was
 * found (search-view.js). The template pages/search.ftlh has the elements, each named by a data-lo-…
 * attribute; search-state.js says what the address may ask for, search-going.js how the page comes to another. Nothing of the index is loaded before the field
 * is used or the address asks for something, and no search reaches a server: it stands behind the #.
 * Forms of other pages come with ?q=…, which is turned into #q=… at once.
 */
;(function () {
  'use strict'

  const page = window.LocalOfferSearchPage
  const { phrase } = window.LocalOfferWords
  const { state } = page
  const { PAGE, checked, optionsFor } = page.asking
  const { readerOf, painted, holding, rememberPlaces, restorePlace, adoptSentQuery } = page.visit

  // Results that are shown without the others where none are on the page yet: they fill the window of a phone
  // or a laptop, and a browser asks for their files at once (it has six connections, and a word's meaning
  // may want one). Those of a later search take the place of others all together.
  const FIRST = 5
  // Milliseconds after which the visitor is told to wait; most answers come sooner.
  const PATIENCE = 400

  // ---- The page ------------------------------------------------------------------------------

  function SearchPage(module) {
    const base = module.getAttribute('data-base')
    const part = (name) => module.querySelector('[data-lo-' + name + ']')
    const form = module.querySelector('form')
    const field = form.querySelector('input')
    const view = page.View(module)
    const reader = readerOf(base)
    let latest = 0
    let shown = null

    const going = page.Going(field, view, {
      update: () => update(),
      values: async (group) => (await reader()).values(group),
      opened: countMore,
      started: () => panel.focus()
    })
    const { change, choosing } = going
    const panel = page.filters.FilterPanel(module, choosing)
    const chosen = page.chosen.Chosen(module, choosing)
    const place = page.place.Place(module, {
      sort: (sort) => change({ sort: sort === 'relevance' ? '' : sort }),
      near: (near) => change({ near, sort: 'distance' }),
      index: reader
    })

    // ---- Searching ---------------------------------------------------------------------------

    /** What the address asks for; a postcode among the words becomes the place that distances begin at. */
    async function askedNow(index, turn) {
      const asked = state.read(window.location.hash)
      const placed = await place.placed(index, asked)
      if (placed === null || turn !== latest) {
        return asked
      }
      window.history.replaceState(window.history.state, '', state.write(placed))
      field.value = placed.query
      view.entitle(placed, 0)
      return placed
    }

    /** All that is shown of a search, or null where the address has come to ask for another. */
    async function answer(turn) {
      const index = await reader()
      const asked = await askedNow(index, turn)
      const { search, groups, chips, wider, unknown } = await checked(index, asked)
      const from = await place.start(index, search)
      if (turn !== latest) {
        return null
      }
      const wanted = new Set(panel.wanted().concat(wider.map(({ group }) => group)))
      const counts = groups.map(({ name }) => name).filter((name) => wanted.has(name))
      const options = optionsFor(search, from, counts, shown === null ? FIRST : PAGE)
      const found = await index.search(search.query, options)
      const offered = await place.offers(index)
      return { index, search, groups, chips, wider, unknown, from, options, found, offered }
    }

    /** Searches for what the address says; an answer that comes too late is dropped. */
    async function update(isOpening) {
      const turn = ++latest
      const asked = state.read(window.location.hash)
      field.value = asked.query
      view.entitle(asked, 0)
      if (!asked.asked) {
        return showNothing()
      }
      if (shown === null) {
        view.makeRoom()
      }
      const waiting = window.setTimeout(() => {
        if (turn === latest) {
          view.say(phrase('search.searching'))
        }
      }, PATIENCE)
      try {
        const all = await answer(turn)
        if (turn === latest) {
          window.clearTimeout(waiting)
          show(all)
          const opens = isOpening === true
          const isBack = !going.moveFocus() && (opens || window.history.state !== null)
          await showMore(all, turn)
          if (turn === latest && isBack) {
            restorePlace(view.list, opens)
          }
        }
      } catch (failure) {
        if (turn === latest) {
          showProblem(failure)
        }
      } finally {
        window.clearTimeout(waiting)
      }
    }

    /** Counts the groups that can be seen and have not been counted for this search. */
    async function countMore() {
      const turn = latest
      if (shown === null) {
        return
      }
      const { index, search, options, counted } = shown
      const missing = panel.wanted().filter((name) => !counted.has(name))
      if (missing.length === 0) {
        return
      }
      missing.forEach((name) => counted.add(name))
      const only = Object.assign({}, options, { limit: 0, offset: 0, counts: missing })
      try {
        const found = await index.search(search.query, only)
        if (turn === latest) {
          panel.count(found.counts)
        }
      } catch (failure) {
        if (turn === latest) {
          showProblem(failure)
        }
      }
    }

    // ---- Showing -----------------------------------------------------------------------------

    function empty() {
      shown = null
      view.empty()
      place.hide()
    }

    /** The page before anything was asked for. */
    function showNothing() {
      empty()
      view.forget()
      chosen.show([], false)
      panel.hide()
    }

    function tellProblem(failure) {
      view.tellProblem(failure, () => {
        update()
        view.focusStatus()
      })
    }

    /** The page where nothing could be found out. */
    function showProblem(failure) {
      const asked = state.read(window.location.hash)
      empty()
      view.say('')
      panel.show(asked, state.countOf(asked.filters))
      tellProblem(failure)
    }

    function drawFilters({ search, groups, chips, found }) {
      panel.draw(groups)
      panel.show(search, chips.length)
      panel.count(found.counts)
      panel.wait(found.total)
      chosen.show(chips, search.unstated)
    }

    function show(all) {
      const { found, search, options } = all
      const last = Math.ceil(found.total / PAGE)
      view.entitle(search, all.chips.length)
      if (last > 0 && search.page > last) {
        const hash = state.write(state.changed(search, { page: last }))
        window.history.replaceState(window.history.state, '', hash)
        return update()
      }
      holding(() => {
        drawFilters(all)
        place.show(search, all.from, all.offered, found.total > 0)
        view.show(all, choosing)
      }, view.focusStatus)
      shown = Object.assign({ counted: new Set(options.counts) }, all)
      countMore()
    }

    /**
     * Adds the results that the first ones did not wait for, and the way to the other pages. Where they do
     * not load, what is there stays.
     */
    async function showMore({ found, search }, turn) {
      await painted()
      const more = await found.more().catch((failure) => {
        if (turn === latest) {
          tellProblem(failure)
        }
        return []
      })
      if (turn === latest) {
        const addressOf = (number) => state.write(state.changed(search, { page: number }))
        view.showMore(more, { found, search }, addressOf)
      }
    }

    // ---- The visitor -------------------------------------------------------------------------

    function submit(event) {
      event.preventDefault()
      // On a phone the keyboard covers the results until the field is left.
      const isTouched = window.matchMedia('(pointer: coarse)').matches
      change({ query: state.typed(field.value), exact: false }, isTouched ? view.focusStatus : null)
    }

    /** The other # of a page are places in it, such as the main part: they ask for nothing. */
    function hashChanged() {
      const hash = window.location.hash
      if (hash.length > 1 && !hash.includes('=')) {
        if (shown !== null) {
          window.history.replaceState(window.history.state, '', state.write(shown.search))
        }
      } else {
        update()
      }
    }

    module.querySelectorAll('[data-lo-unavailable]').forEach((each) => {
      each.hidden = true
    })
    part('to-results').addEventListener('click', (event) => {
      event.preventDefault()
      view.focusStatus()
    })
    part('pages').addEventListener('click', (event) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey
      if (isPlain && event.target.closest('a')) {
        going.focusAfter(view.goToStatus)
      }
    })
    part('about').addEventListener('click', (event) => {
      if (event.target.closest('a')) {
        going.focusAfter(view.focusStatus)
      }
    })
    form.addEventListener('submit', submit)
    field.addEventListener('focus', () => reader().catch(() => {}), { once: true })
    window.addEventListener('hashchange', hashChanged)
    document.documentElement.classList.add('lo-steady')
    rememberPlaces(view.list)
    adoptSentQuery()
    update(true)
  }

  const module = document.querySelector('[data-module="lo-search"]')
  if (module) {
    SearchPage(module)
  }
})()
