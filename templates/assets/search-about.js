/*
 * What the search page says about a search: what was mended, what was understood, what was left out,
 * and which filter to lift where nothing was found.
 */
;(function () {
  'use strict'

  const page = (window.LocalOfferSearchPage = window.LocalOfferSearchPage || {})
  const { state, words } = page
  const { element, button, link, unseen } = page.results

  // More lines would push the results out of sight.
  const MOST_UNDERSTOOD = 4

  function strong(texts) {
    return element('strong', '', [texts.join(', ')])
  }

  function correctionLines(found, search) {
    const exactly = state.changed(search, { exact: true })
    const mended = found.corrections.filter(({ match }) => match === 'NEAR')
    const rare = search.exact ? [] : found.corrections.filter(({ match }) => match === 'RARE')
    const longer = found.corrections.filter(({ match }) => match === 'BEGINNING')
    const none = found.corrections.filter(({ match }) => match === 'NONE')
    const lines = []
    if (mended.length > 0) {
      const instead = mended.reduce((all, each) => all.concat(each.instead), [])
      const typed = mended.map(({ word }) => word)
      lines.push([
        'Showing results for ',
        strong(instead),
        '; ',
        link(state.write(exactly), 'govuk-link', [
          'search instead for ',
          element('em', '', [typed.join(', ')])
        ])
      ])
    }
    if (rare.length > 0) {
      lines.push([
        'Also showing results for ',
        strong(rare.reduce((all, each) => all.concat(each.instead), [])),
        '; ',
        link(state.write(exactly), 'govuk-link', [
          'search only for ',
          element('em', '', [wordsOf(rare).join(', ')])
        ])
      ])
    }
    if (longer.length > 0) {
      lines.push(['Also showing longer words that begin with ' + words.listed(wordsOf(longer)) + '.'])
    }
    if (none.length > 0) {
      lines.push(['Nothing here has the word ' + words.listed(wordsOf(none)) + '.'])
    }
    if (search.exact) {
      const mend = state.changed(search, { exact: false })
      lines.push([
        'Showing only what has these very words. ',
        link(state.write(mend), 'govuk-link', ['Search for words like them too'])
      ])
    }
    return lines
  }

  function wordsOf(corrections) {
    return corrections.map(({ word }) => word)
  }

  function isFiltered(search, { group, values }) {
    const chosen = search.filters.get(group) || []
    return values.every((value) => chosen.includes(value))
  }

  function understoodLine(each, search, groups, choose) {
    const group = groups.find(({ name }) => name === each.group)
    const label = words.named(each.label, group ? group.label : '')
    const same = words.quoted(each.said).toLowerCase() === words.quoted(label).toLowerCase()
    return [
      ...(same
        ? [strong([label])]
        : [words.quoted(each.said) + ' is read as ', strong([label])]),
      hasBest(search) ? ': these come first. ' : '. ',
      button('lo-link-button', ['Only show these', unseen(': ' + label)], () => choose(each))
    ]
  }

  /** Whether there is an order in which something can come first. */
  function hasBest(search) {
    return search.sort === '' && search.query !== ''
  }

  /**
   * The lines about a search, as elements.
   *
   * @param all { found, search, groups, unknown }
   * @param choose what to do with something understood that is to be a filter
   */
  function lines({ found, search, groups, unknown }, choose) {
    const understood = found.understood
      .filter((each) => !isFiltered(search, each))
      .slice(0, MOST_UNDERSTOOD)
    const all = correctionLines(found, search).concat(
      understood.map((each) => understoodLine(each, search, groups, choose)),
      unknown.length > 0 ? [[words.leftOut(unknown)]] : []
    )
    return all.map((line) => element('p', 'lo-finder__line', line))
  }

  /**
   * Buttons that lift a group of filters, the one that gives most first; none where that helps nobody.
   *
   * @param all { found, groups, chips }
   * @param lift what to do with the name of the group
   * @param clear what to do where only all of them together help
   */
  function lifting({ found, groups, chips }, lift, clear) {
    const helps = groups.filter(({ name }) => (found.lifted || new Map()).get(name) > 0)
    helps.sort((a, b) => found.lifted.get(b.name) - found.lifted.get(a.name))
    const buttons = helps.map(({ name, label }) =>
      element('li', '', [
        button(
          'lo-link-button',
          ['Lift the filter “' + label + '”: ' + words.results(found.lifted.get(name))],
          () => lift(name)
        )
      ])
    )
    if (buttons.length > 0) {
      return [
        element('p', 'govuk-body', ['There is something if you lift a filter:']),
        element('ul', 'govuk-list', buttons)
      ]
    }
    return chips.length > 1
      ? [button('lo-link-button', ['Search again without all these filters'], clear)]
      : []
  }

  page.about = { lines, lifting }
})()
