/*
 * What the search page says about a search: what was mended, what was understood, what was left out,
 * and which filter to lift where nothing was found.
 */
;(function () {
  'use strict'

  const page = (window.LocalOfferSearchPage = window.LocalOfferSearchPage || {})
  const { phrase, phraseParts } = window.LocalOfferWords
  const { state, words } = page
  const { element, button, link } = page.results

  // More would push the results out of sight.
  const MOST_UNDERSTOOD = 5

  function strong(texts) {
    return element('strong', '', [texts.join(phrase('list.comma'))])
  }

  function emphasised(texts) {
    return element('em', '', [texts.join(phrase('list.comma'))])
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
      const typedLink = phraseParts('search.mended-link', { typed: emphasised(typed) })
      lines.push(
        phraseParts('search.mended', {
          words: strong(instead),
          link: link(state.write(exactly), 'govuk-link', typedLink)
        })
      )
    }
    if (rare.length > 0) {
      const onlyLink = phraseParts('search.rare-link', { typed: emphasised(wordsOf(rare)) })
      lines.push(
        phraseParts('search.rare', {
          words: strong(rare.reduce((all, each) => all.concat(each.instead), [])),
          link: link(state.write(exactly), 'govuk-link', onlyLink)
        })
      )
    }
    if (longer.length > 0) {
      lines.push([phrase('search.longer', { words: words.listed(wordsOf(longer)) })])
    }
    if (none.length > 0) {
      lines.push([phrase('search.no-word', { count: none.length, words: words.listed(wordsOf(none)) })])
    }
    if (search.exact) {
      const mend = state.changed(search, { exact: false })
      const like = link(state.write(mend), 'govuk-link', [phrase('search.exact-link')])
      lines.push(phraseParts('search.exact', { link: like }))
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

  function isSameChoice(one, other) {
    return one.group === other.group && one.values.join() === other.values.join()
  }

  /** Whether the same words stand for all of this and more: one button for both is enough. */
  function isWithin(one, other) {
    return (
      one.group === other.group &&
      one.said === other.said &&
      one.values.length < other.values.length &&
      one.values.every((value) => other.values.includes(value))
    )
  }

  function isInside({ said }, other) {
    return other.said !== said && ` ${other.said} `.includes(` ${said} `)
  }

  /** Where there are too many, words that are part of longer ones give way, then the last. */
  function fewOf(understood) {
    const few = understood.slice()
    while (few.length > MOST_UNDERSTOOD) {
      const part = few.findIndex((each) => few.some((other) => isInside(each, other)))
      few.splice(part < 0 ? few.length - 1 : part, 1)
    }
    return few
  }

  /** Words that stand for something, each a button that makes it a filter. */
  function understoodPart(understood, { found, search, groups }, choose) {
    const isFirst = search.sort === '' && search.query !== '' && found.total > 0
    const lead = isFirst ? phrase('search.understood-first') : phrase('search.understood')
    const buttons = understood.map((each) => {
      const group = groups.find(({ name }) => name === each.group)
      const label = words.understood(each, group ? group.label : '')
      const isSame = each.said.toLowerCase() === label.toLowerCase()
      const meant = strong([label])
      const text = isSame
        ? [meant]
        : phraseParts('search.said-as', { said: words.quoted(each.said), meant })
      return element('li', 'lo-chips__item', [button('lo-chip', text, () => choose(each))])
    })
    return choicesPart(lead, phrase('search.show-only'), buttons)
  }

  /** What is for everybody, beside what was chosen; each a button that adds it. */
  function forAllPart({ wider, found }, add) {
    const helps = wider
      .map(({ group, value }) => ({ group, value, count: found.counts.get(group).get(value.value) }))
      .filter(({ count }) => count > 0)
    const buttons = helps.map(({ group, value, count }) => {
      const text = [strong([value.label]), ' ', phrase('filters.counted', { count })]
      const choose = () => add({ group, values: [value.value] })
      return element('li', 'lo-chips__item', [button('lo-chip', text, choose)])
    })
    return buttons.length > 0 ? [choicesPart(phrase('search.for-all'), phrase('search.add'), buttons)] : []
  }

  /** Buttons in a row behind what they are for. */
  function choicesPart(lead, name, buttons) {
    const list = element('ul', 'lo-chips lo-chips--inline', buttons)
    list.setAttribute('aria-label', name)
    return element('div', 'lo-finder__line lo-understood', [
      element('span', 'lo-understood__lead', [lead]),
      list
    ])
  }

  /** What a word means, where a visitor asked for nothing else. */
  function answerPart({ term, text, address }) {
    return element('div', 'govuk-inset-text lo-answer', [
      element(
        'p',
        'lo-answer__text',
        phraseParts('search.means', { term: element('strong', '', [term]), text })
      ),
      element('p', 'lo-answer__more', [
        link(address, 'govuk-link lo-target', [phrase('search.all-words')])
      ])
    ])
  }

  /**
   * The lines about a search, as elements.
   *
   * @param all { found, search, groups, wider, unknown }
   * @param choose what to do with something understood that is to be a filter
   */
  function lines(all, choose) {
    const { found, search, unknown } = all
    const understood = found.understood
      .filter((each) => !isFiltered(search, each))
      .filter((each, i, all) => all.findIndex((other) => isSameChoice(each, other)) === i)
      .filter((each, i, all) => !all.some((other) => isWithin(each, other)))
    const leftOut = unknown.length > 0 ? [[words.leftOut(unknown)]] : []
    const parts = correctionLines(found, search)
      .concat(leftOut)
      .map((line) => element('p', 'lo-finder__line', line))
    const answers = found.answer ? [answerPart(found.answer)] : []
    return parts.concat(
      answers,
      understood.length > 0 ? [understoodPart(fewOf(understood), all, choose)] : [],
      forAllPart(all, choose)
    )
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
          [phrase('search.lift', { filter: label, count: found.lifted.get(name) })],
          () => lift(name)
        )
      ])
    )
    if (buttons.length > 0) {
      return [
        element('p', 'govuk-body', [phrase('search.lift-one')]),
        element('ul', 'govuk-list', buttons)
      ]
    }
    const count = found.unfiltered
    return chips.length > 1 && count > 0
      ? [
          element('p', 'govuk-body', [
            button('lo-link-button', [phrase('search.lift-all', { count })], clear)
          ])
        ]
      : []
  }

  page.about = { lines, lifting }
})()
