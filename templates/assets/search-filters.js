/*
 * The filters of the search page: the panel with its groups. search-age.js has the field of the age,
 * search-chosen.js what is chosen, above the results.
 *
 * A group is drawn when it is first opened, and from then on only its counts, its ticks and what is
 * hidden of it change, so that whoever stands in it with the keyboard stays there.
 */
;(function () {
  'use strict'

  const page = (window.LocalOfferSearchPage = window.LocalOfferSearchPage || {})
  const { phrase } = window.LocalOfferWords
  const { element, fill, button } = page.results

  // A longer group shows its widest terms and what is chosen until all are asked for.
  const SHORT = 10
  // The deepest step for which the style sheet has a place.
  const DEEPEST = 3
  const NOT_STATED = '?'
  const AGE = 'age'

  // ---- A group of checkboxes -------------------------------------------------------------------

  /** The rows of a group: { value, label, depth, parent (a row or null), … }. */
  function rowsOf(values, id, group, choose) {
    const wider = []
    return values.map(({ value, label, depth }, i) => {
      const input = element('input', 'govuk-checkboxes__input', [])
      input.type = 'checkbox'
      input.id = id + '-' + i
      input.addEventListener('change', () => choose(group, value, input.checked))
      const count = element('span', 'lo-options__count', [])
      const text = element('label', 'govuk-label govuk-checkboxes__label', [label, ' ', count])
      text.htmlFor = input.id
      const item = element(
        'li',
        'govuk-checkboxes__item lo-options__item lo-options__item--' + Math.min(depth, DEEPEST),
        [input, text]
      )
      wider.length = depth
      const parent = depth > 0 ? wider[depth - 1] || null : null
      wider[depth] = { value, depth, parent, input, count, item }
      return wider[depth]
    })
  }

  function isChosen(row, chosen) {
    return row !== null && chosen.has(row.value)
  }

  function showRows(rows, chosen, isLong, showsAll) {
    let widest = 0
    rows.forEach((row) => {
      widest += row.depth === 0 ? 1 : 0
      row.input.checked = isChosen(row, chosen)
      const isShort = row.depth === 0 && widest <= SHORT
      const stays = isShort || row.input.checked || isChosen(row.parent, chosen)
      row.item.hidden = isLong && !showsAll && !stays
    })
  }

  /** A group of ticks: { element, show(chosen), count(counts) }. */
  function Options(values, id, group, choose) {
    const rows = rowsOf(values, id, group, choose)
    const isLong = rows.length > SHORT
    const list = element('ul', 'govuk-checkboxes govuk-checkboxes--small lo-options', [])
    list.append(...rows.map((row) => row.item))
    let showsAll = false
    let latest = new Set()
    const more = button('lo-link-button', [], () => {
      showsAll = !showsAll
      draw()
    })

    function draw() {
      showRows(rows, latest, isLong, showsAll)
      more.setAttribute('aria-expanded', String(showsAll))
      more.textContent = showsAll
        ? phrase('filters.fewer')
        : phrase('filters.all', { count: rows.length })
    }

    return {
      element: element('div', '', isLong ? [list, more] : [list]),
      show(chosen) {
        latest = chosen
        draw()
      },
      count(counts) {
        rows.forEach((row) => {
          const count = counts.get(row.value) || 0
          row.count.textContent = phrase('filters.counted', { count })
          row.item.classList.toggle('lo-options__item--none', count === 0)
        })
      }
    }
  }

  // ---- A group -----------------------------------------------------------------------------------

  /** A part of the panel that opens: loads its values then, and has its counts asked for. */
  function Group({ name, label }, id, actions) {
    const chosenCount = element('span', 'lo-group__chosen', [])
    const summary = element('summary', 'lo-group__title', [label, chosenCount])
    const fieldset = element('fieldset', 'govuk-fieldset lo-group__fields', [
      element('legend', 'govuk-visually-hidden', [label])
    ])
    const unstated = element('p', 'lo-group__unstated', [])
    const problem = element('p', 'govuk-body', [])
    problem.hidden = unstated.hidden = true
    const details = element('details', 'lo-group', [
      summary,
      element('div', 'lo-group__body', [fieldset, problem, unstated])
    ])
    details.setAttribute('data-lo-group', name)
    let options = null
    let chosen = new Set()
    let counts = null

    function draw() {
      if (options !== null) {
        options.show(chosen)
        if (counts !== null) {
          options.count(counts)
        }
      }
    }

    async function open() {
      problem.hidden = true
      try {
        const values = name === AGE ? [] : await actions.values(name)
        if (options === null) {
          options =
            name === AGE
              ? page.AgeField(id, name, actions.replace)
              : Options(values, id, name, actions.choose)
          fieldset.append(options.element)
          draw()
        }
        actions.opened()
      } catch (failure) {
        problem.textContent = page.words.error(failure)
        problem.hidden = false
      }
    }

    details.addEventListener('toggle', () => {
      if (details.open) {
        open()
      }
    })

    return {
      name,
      element: details,
      isOpen: () => details.open,
      /** Ticks what is chosen; a group with a choice opens, and nothing that was opened closes. */
      show(values) {
        const hadChoice = chosen.size > 0
        chosen = new Set(values)
        chosenCount.textContent =
          chosen.size > 0 ? phrase('filters.chosen-count', { count: chosen.size }) : ''
        if (chosen.size > 0 && !hadChoice) {
          details.open = true
        }
        draw()
      },
      count(numbers) {
        counts = numbers
        const silent = numbers.get(NOT_STATED) || 0
        unstated.hidden = silent === 0
        unstated.textContent = phrase('filters.silent', { count: silent })
        draw()
      }
    }
  }

  // ---- The panel ---------------------------------------------------------------------------------

  /**
   * The panel, which stands beside the results or, on a narrow screen, behind a button.
   *
   * @param module the element of the search page
   * @param actions choose(group, value, chosen), replace(group, values), include(boolean),
   *   values(group) → Promise, opened() when counts are wanted, started() when it is asked for before
   *   there are groups, finished() when the visitor wants to see the results
   */
  function FilterPanel(module, actions) {
    const opener = module.querySelector('[data-lo-filters-button]')
    const panel = module.querySelector('[data-lo-filters]')
    const place = module.querySelector('[data-lo-groups]')
    const unstated = module.querySelector('[data-lo-unstated]')
    const done = module.querySelector('[data-lo-done]')
    const groups = []
    // As in filter-panel.css: beside the results from here on.
    const wide = window.matchMedia('(min-width: 48.0625em)')

    function setExpanded(expanded) {
      opener.setAttribute('aria-expanded', String(expanded))
      panel.classList.toggle('lo-filters--open', expanded)
    }

    /** By what the style sheet goes by: asking where the panel is would lay the whole page out. */
    function isSeen() {
      const isOpen = opener.getAttribute('aria-expanded') === 'true'
      return !panel.hidden && (isOpen || wide.matches)
    }

    function toggle() {
      const expanded = opener.getAttribute('aria-expanded') !== 'true'
      setExpanded(expanded)
      if (expanded && panel.hidden) {
        actions.started()
      } else if (expanded) {
        actions.opened()
      }
    }

    opener.addEventListener('click', toggle)
    unstated.addEventListener('change', () => actions.include(unstated.checked))
    done.addEventListener('click', () => {
      setExpanded(false)
      actions.finished()
    })
    wide.addListener(() => actions.opened())

    return {
      /** Makes the groups; the first time only. */
      draw(labels) {
        if (groups.length === 0) {
          labels.forEach((each, i) => groups.push(Group(each, 'filter-' + i, actions)))
          fill(place, groups.map((group) => group.element))
        }
        panel.hidden = false
        opener.classList.add('lo-filters-button--narrow')
      },
      /** Ticks what the search has chosen; `chosen` is the number of filters to speak of. */
      show(search, chosen) {
        groups.forEach((group) => group.show(search.filters.get(group.name) || []))
        unstated.checked = search.unstated
        opener.hidden = false
        opener.textContent =
          chosen === 0 ? phrase('filters.title') : phrase('filters.opener', { count: chosen })
      },
      count(counts) {
        groups.forEach((group) => {
          if (counts.has(group.name)) {
            group.count(counts.get(group.name))
          }
        })
      },
      /** Says how many results wait below the panel. */
      wait(total) {
        done.textContent =
          total === 0 ? phrase('filters.close') : phrase('filters.show', { count: total })
      },
      /** The groups whose counts can be seen. */
      wanted: () =>
        isSeen() ? groups.filter((group) => group.isOpen()).map((group) => group.name) : [],
      /** Leaves nothing but the button, where nothing was asked for. */
      hide() {
        setExpanded(false)
        panel.hidden = true
        opener.classList.remove('lo-filters-button--narrow')
        opener.hidden = false
        opener.textContent = phrase('filters.title')
      },
      /** Moves into a panel whose button is gone from sight, as it is on a wide screen. */
      focus() {
        if (opener.getClientRects().length === 0) {
          panel.querySelector('h2').focus()
        }
      }
    }
  }

  page.filters = { FilterPanel }
})()
