/*
 * Draws the examples of components with the scripts of the search page: each function gets the
 * parameters of an example and gives the markup. The page is built anew for each, from its own frame.
 */
window.drawExamples = (function () {
  'use strict'

  const MILE = 1.609344
  const page = window.LocalOfferSearchPage
  const module = document.querySelector('[data-module="lo-search"]').cloneNode(true)
  module.remove()

  // The reader of the index marks what was found; here it is always the same word.
  window.LocalOfferSearch = {
    pieces: (text, words) =>
      words.length === 0
        ? [{ text, found: false }]
        : text
            .split(/(club)/i)
            .filter(Boolean)
            .map((piece) => ({ text: piece, found: /^club$/i.test(piece) }))
  }

  function fresh() {
    const copy = module.cloneNode(true)
    document.body.append(copy)
    return copy
  }

  const digits = (text) => Number(text.replace(/[^0-9]/g, ''))

  function kilometres(text) {
    return text === '' ? undefined : text.startsWith('less') ? 0.5 : digits(text) * MILE
  }

  function item(result) {
    const names = ['summary', 'ages', 'cost', 'level', 'checked']
    const shown = new Map(names.map((name) => [name, result[name]]))
    shown.set('organisation', result.by[0])
    shown.set('place', result.by[1])
    shown.set('signs', result.signs.join('|'))
    const { id, href, title, distance } = result
    const found = { id, address: href, title, shown, distance: kilometres(distance) }
    const drawn = page.results.item(found, result.titleHtml === '' ? [] : ['club'], '')
    drawn.querySelectorAll('.lo-result__actions').forEach((part) => part.remove())
    return drawn
  }

  function results(example) {
    const list = fresh().querySelector('[data-lo-results]')
    list.append(...example.results.map(item))
    return list.outerHTML
  }

  function removableChoice(example) {
    const copy = fresh()
    page.chosen.Chosen(copy, {}).show([{ group: 'need', values: ['x'], label: example.labelText }])
    return copy.querySelector('[data-lo-chips] button').outerHTML
  }

  async function filterPanel(example) {
    const copy = fresh()
    const group = (name) => example.groups.find((each) => each.name === name)
    const value = (i) => 'value-' + i
    const actions = {
      opened() {},
      started() {},
      values: async (name) =>
        group(name).options.map(({ text, depth }, i) => ({ value: value(i), label: text, depth }))
    }
    const panel = page.filters.FilterPanel(copy, actions)
    panel.draw(example.groups)
    const chosen = new Map(
      example.groups.map(({ name, options }) => [
        name,
        options.map((option, i) => (option.checked ? value(i) : '')).filter(Boolean)
      ])
    )
    const total = Array.from(chosen.values()).reduce((sum, values) => sum + values.length, 0)
    panel.show({ filters: chosen, unstated: false }, total)
    copy.querySelector('[data-lo-filters-button]').click()
    const waiting = () =>
      example.groups.some(
        ({ options }, i) =>
          copy.querySelectorAll('[data-lo-group]')[i].querySelectorAll('fieldset div input').length <
          options.length
      )
    while (waiting()) {
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    panel.count(
      new Map(
        example.groups.map(({ name, options, unstatedText }) => [
          name,
          new Map([
            ...options.map(({ countText }, i) => [value(i), digits(countText)]),
            ['?', digits(unstatedText)]
          ])
        ])
      )
    )
    panel.wait(digits(example.doneText))
    const side = copy.querySelector('.lo-finder__side')
    // What is ticked shows in the markup of a page, not in that of a script.
    side.querySelectorAll('input').forEach((box) => box.toggleAttribute('checked', box.checked))
    return side.outerHTML
  }

  return { results, removableChoice, filterPanel }
})()
