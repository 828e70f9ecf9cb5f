/*
 * The ways from a search of the search page to another: what was typed and chosen goes into the address,
 * and the page searches for what stands there. Where the focus goes then is kept until it is shown.
 */
;(function () {
  'use strict'

  const page = (window.LocalOfferSearchPage = window.LocalOfferSearchPage || {})
  const { state } = page

  /**
   * @param field what is typed into
   * @param view the View of the page
   * @param actions update(), where the address stays the same; values(group) → Promise, opened() and
   *   started() of the filters
   */
  page.Going = function (field, view, { update, values, opened, started }) {
    let focusNext = null

    /** The search of the address, with what has been typed since. */
    function current() {
      const search = state.read(window.location.hash)
      const query = state.typed(field.value)
      return query === search.query ? search : state.changed(search, { query, exact: false })
    }

    function change(changes, focus) {
      const hash = state.write(state.changed(current(), changes))
      focusNext = focus || null
      if (hash === window.location.hash) {
        update()
      } else {
        window.location.hash = hash
      }
    }

    function replace(group, chosen, focus) {
      change({ filters: state.replaced(current().filters, group, chosen) }, focus)
    }

    const chosenOf = (group) => current().filters.get(group) || []

    return {
      change,
      /** Puts the focus somewhere once the search that is asked for next is shown. */
      focusAfter(focus) {
        focusNext = focus
      },
      /** Puts the focus where what was pressed wants it; false where nothing was. */
      moveFocus() {
        const focus = focusNext
        focusNext = null
        if (focus !== null) {
          focus()
        }
        return focus !== null
      },
      /** What filters, chosen ones and offers do. */
      choosing: {
        choose(group, value, chosen) {
          change({ filters: state.toggled(current().filters, group, value, chosen) })
        },
        replace,
        drop(group, dropped) {
          replace(group, chosenOf(group).filter((each) => !dropped.includes(each)))
        },
        only({ group, values: added }) {
          const already = chosenOf(group)
          const more = added.filter((value) => !already.includes(value))
          replace(group, already.concat(more), view.focusStatus)
        },
        lift(group) {
          replace(group, [], view.focusStatus)
        },
        include(unstated) {
          change({ unstated })
        },
        clear() {
          change({ filters: new Map(), unstated: false })
        },
        lost: view.focusStatus,
        values,
        opened,
        started() {
          change({}, started)
        },
        finished: view.goToStatus
      }
    }
  }
})()
