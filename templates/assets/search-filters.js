/*
 * The filters of the search page: the panel with its groups. search-options.js has the ticks of a group,
 * search-age.js the field of the age, search-chosen.js what is chosen, above the results.
 *
 * A group is drawn when it is first opened, and from then on only its counts, its ticks and what is
 * hidden of it change, so that whoever stands in it with the keyboard stays there.
 */
;(function () {
  'use strict'

  const page = (window.LocalOfferSearchPage = window.LocalOfferSearchPage || {})
  const { phrase } = window.LocalOfferWords
  const { element, fill, button } = page.results

  const AGE = 'age'

  // ---- A group -----------------------------------------------------------------------------------

  /** A part of the panel that opens: loads its values then, and has its counts asked for. */
  function Group({ name, label }, id, actions) {
    const chosenCount = element('span', 'lo-group__chosen', [])
    const summary = element('summary', 'lo-group__title', [label, chosenCount])
    const unstated = page.options.Unstated(id, name, actions.choose)
    const fieldset = element('fieldset', 'govuk-fieldset lo-group__fields', [
      element('legend', 'govuk-visually-hidden', [label]),
      unstated.element
    ])
    const problem = element('p', 'govuk-body', [])
    problem.hidden = true
    const details = element('details', 'lo-group', [
      summary,
      element('div', 'lo-group__body', [fieldset, problem])
    ])
    details.setAttribute('data-lo-group', name)
    let options = null
    let chosen = new Set()
    let counts = null

    function draw() {
      for (const part of options === null ? [unstated] : [options, unstated]) {
        part.show(chosen)
        if (counts !== null) {
          part.count(counts)
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
              : page.options.Options(values, id, name, actions.choose)
          fieldset.insertBefore(options.element, unstated.element)
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
