/*
 * The ticks of a group of filters on the search page, and the one for those that have not said.
 */
;(function () {
  'use strict'

  const page = (window.LocalOfferSearchPage = window.LocalOfferSearchPage || {})
  const { phrase } = window.LocalOfferWords
  const { element, button } = page.results

  // A longer group shows its widest terms and what is chosen until all are asked for.
  const SHORT = 10
  // The deepest step for which the style sheet has a place.
  const DEEPEST = 3
  // As the reader of the index calls those that have not said.
  const NOT_STATED = '?'

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

  function countRow(row, counts) {
    const count = counts.get(row.value) || 0
    row.count.textContent = phrase('filters.counted', { count })
    row.item.classList.toggle('lo-options__item--none', count === 0)
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
        rows.forEach((row) => countRow(row, counts))
      }
    }
  }

  /**
   * The tick for those that have not said, apart from the others, where there are any:
   * { element, show(chosen), count(counts) }.
   */
  function Unstated(id, group, choose) {
    const value = { value: NOT_STATED, label: phrase('filters.not-stated'), depth: 0 }
    const [row] = rowsOf([value], id + '-unstated', group, choose)
    const list = element('ul', 'govuk-checkboxes govuk-checkboxes--small lo-options lo-group__unstated', [
      row.item
    ])
    list.hidden = true
    let isAny = false

    function draw() {
      list.hidden = !isAny && !row.input.checked
    }

    return {
      element: list,
      show(chosen) {
        row.input.checked = isChosen(row, chosen)
        draw()
      },
      count(counts) {
        isAny = counts.get(NOT_STATED) > 0
        countRow(row, counts)
        draw()
      }
    }
  }

  page.options = { NOT_STATED, Options, Unstated }
})()
