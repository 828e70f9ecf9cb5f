/*
 * The chosen filters above the results of the search page, each a button that removes it.
 */
;(function () {
  'use strict'

  const page = (window.LocalOfferSearchPage = window.LocalOfferSearchPage || {})
  const { phrase } = window.LocalOfferWords
  const { element, fill, button, unseen } = page.results

  /**
   * What is chosen of a group: [{ group, values, label }], one for each value; years in a row are
   * one, because “teenager” is seven of them.
   */
  function chipsOf({ name, label }, values) {
    const all = values.map(({ value }) => value)
    const row = page.words.years(all)
    if (row !== null) {
      const span = phrase('filters.years', { group: label, from: row.from, to: row.to })
      return [{ group: name, values: all, label: span }]
    }
    return values.map((each) => ({
      group: name,
      values: [each.value],
      label: page.words.named(each.label, label)
    }))
  }

  function chip(text, remove) {
    const cross = element('span', 'lo-chip__cross', ['×'])
    cross.setAttribute('aria-hidden', 'true')
    return button('lo-chip', [unseen(phrase('filters.remove') + ' '), text, ' ', cross], remove)
  }

  /**
   * The chosen filters, each a button that removes it.
   *
   * @param module the element of the search page
   * @param actions drop(group, values), include(false), clear(), and lost() where none is left to stand
   *   on
   */
  function Chosen(module, actions) {
    const part = module.querySelector('[data-lo-chosen]')
    const list = module.querySelector('[data-lo-chips]')
    module.querySelector('[data-lo-clear]').addEventListener('click', () => {
      actions.clear()
    })

    return {
      /** @param chips [{ group, values, label }] in the order of the groups */
      show(chips, unstated) {
        const choices = chips.map(({ group, values, label }) => ({
          text: label,
          remove: () => actions.drop(group, values)
        }))
        if (unstated && chips.length > 0) {
          choices.push({ text: phrase('filters.including'), remove: () => actions.include(false) })
        }
        const buttons = choices.map(({ text, remove }) => chip(text, remove))
        const held = list.contains(document.activeElement)
        const at = Array.from(list.children).findIndex((li) => li.contains(document.activeElement))
        const hadFocus = held || part.contains(document.activeElement)
        fill(
          list,
          choices.map(({ text }, i) =>
            element('li', 'lo-chips__item', [
              buttons[i],
              element('span', 'lo-chips__paper', [text])
            ])
          )
        )
        part.hidden = buttons.length === 0
        if (hadFocus && buttons.length === 0) {
          actions.lost()
        } else if (held) {
          buttons[Math.min(at, buttons.length - 1)].focus()
        }
      }
    }
  }

  page.chosen = { Chosen, chipsOf }
})()
