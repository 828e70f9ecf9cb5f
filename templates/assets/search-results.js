/*
 * The results of a search and the way between their pages, as elements. Texts of entries and of
 * visitors go in as text, never as HTML.
 */
;(function () {
  'use strict'

  const page = (window.LocalOfferSearchPage = window.LocalOfferSearchPage || {})

  const { number, phrase, phraseParts } = window.LocalOfferWords

  const SVG = 'http://www.w3.org/2000/svg'
  const PREVIOUS =
    'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984' +
    'l4.2931-4.293-1.414-1.414z'
  const NEXT =
    'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492' +
    ' 6.7441-6.4062-6.7246-6.7266z'

  // ---- Elements ------------------------------------------------------------------------------

  /** An element with classes and children, which are elements or texts. */
  function element(name, className, children) {
    const made = document.createElement(name)
    if (className !== '') {
      made.className = className
    }
    made.append(...(children || []))
    return made
  }

  /** Puts the children in place of what was there; replaceChildren is too young for old phones. */
  function fill(parent, children) {
    while (parent.firstChild) {
      parent.removeChild(parent.firstChild)
    }
    parent.append(...children)
    return parent
  }

  function button(className, children, press) {
    const made = element('button', className, children)
    made.type = 'button'
    made.addEventListener('click', press)
    return made
  }

  /** Words for those who cannot see what stands beside. */
  function unseen(text) {
    return element('span', 'govuk-visually-hidden', [text])
  }

  function link(href, className, children) {
    const made = element('a', className, children)
    made.href = href
    return made
  }

  // ---- A result ------------------------------------------------------------------------------

  /** The text with the found words in mark elements. */
  function marked(text, words) {
    return window.LocalOfferSearch.pieces(text, words).map((piece) =>
      piece.found ? element('mark', 'lo-mark', [piece.text]) : piece.text
    )
  }

  function separated(parts) {
    return parts.reduce((all, part, i) => all.concat(i > 0 ? [' · '] : [], part), [])
  }

  function byline(result, words) {
    const parts = ['organisation', 'place']
      .map((name) => result.shown.get(name))
      .filter(Boolean)
      .map((text) => marked(text, words))
    if (typeof result.distance === 'number') {
      parts.push([element('strong', '', [page.words.distance(result.distance)])])
    }
    return parts.length > 0 ? [element('p', 'lo-result__meta', separated(parts))] : []
  }

  function paragraph(result, name, className, words) {
    const text = result.shown.get(name)
    return text ? [element('p', className, words ? marked(text, words) : [text])] : []
  }

  const FACTS = [
    ['ages', phrase('card.ages')],
    ['cost', phrase('card.cost')],
    ['level', phrase('card.level')]
  ]

  function facts(result) {
    const stated = FACTS.filter(([name]) => result.shown.get(name)).map(([name, label]) =>
      element('div', 'lo-card__fact', [
        element('dt', 'lo-card__key', [phrase('card.key', { name: label })]),
        ' ',
        element('dd', 'lo-card__value', [result.shown.get(name)])
      ])
    )
    return stated.length > 0 ? [element('dl', 'lo-card__facts', stated)] : []
  }

  function signs(result) {
    const texts = (result.shown.get('signs') || '').split('|').filter(Boolean)
    if (result.shown.get('kind') === 'guide') {
      texts.unshift(phrase('a-to-z.guide'))
    }
    const tags = texts.map((text) =>
      element('li', 'lo-tags__item', [
        element('strong', 'govuk-tag govuk-tag--grey lo-tag', [text])
      ])
    )
    return tags.length > 0 ? [element('ul', 'lo-tags', tags)] : []
  }

  /** The button of the visitor's own list, where the site has one. */
  function actions(result) {
    const list = window.LocalOfferList
    return list
      ? [element('div', 'lo-result__actions', [list.button(result.id, result.title)])]
      : []
  }

  /** A result as an item of the list; `root` leads from the page to the top of the site. */
  function item(result, words, root) {
    const title = link(root + result.address, 'govuk-link lo-target', marked(result.title, words))
    title.setAttribute('data-lo-result', result.id)
    return element('li', 'lo-result', [
      element('h2', 'lo-result__title govuk-heading-s', [title]),
      ...byline(result, words),
      ...paragraph(result, 'summary', 'lo-result__summary', words),
      ...facts(result),
      ...signs(result),
      ...paragraph(result, 'checked', 'lo-card__checked', null),
      ...actions(result)
    ])
  }

  // ---- Pages ---------------------------------------------------------------------------------

  /** The numbers to show: the first, the last, those about the current one; 0 stands for a gap. */
  function numbersAbout(current, last) {
    const numbers = []
    for (let i = 1; i <= last; i++) {
      if (i === 1 || i === last || Math.abs(i - current) <= 1) {
        numbers.push(i)
      } else if (numbers[numbers.length - 1] !== 0) {
        numbers.push(0)
      }
    }
    return numbers
  }

  function arrow(direction, path) {
    const icon = document.createElementNS(SVG, 'svg')
    icon.setAttribute('class', 'govuk-pagination__icon govuk-pagination__icon--' + direction)
    icon.setAttribute('viewBox', '0 0 15 13')
    icon.setAttribute('width', '15')
    icon.setAttribute('height', '13')
    icon.setAttribute('aria-hidden', 'true')
    icon.setAttribute('focusable', 'false')
    const line = document.createElementNS(SVG, 'path')
    line.setAttribute('d', path)
    icon.append(line)
    return icon
  }

  function step(direction, texts, href, path) {
    const words = element('span', 'govuk-pagination__link-title', texts)
    const icon = arrow(direction, path)
    const anchor = link(
      href,
      'govuk-link govuk-pagination__link',
      direction === 'prev' ? [icon, words] : [words, icon]
    )
    anchor.rel = direction
    return element('div', 'govuk-pagination__' + direction, [anchor])
  }

  function pageLink(place, current, href) {
    const anchor = link(href, 'govuk-link govuk-pagination__link', [number(place)])
    anchor.setAttribute('aria-label', phrase('pagination.page', { page: place }))
    if (place === current) {
      anchor.setAttribute('aria-current', 'page')
    }
    return element(
      'li',
      'govuk-pagination__item' + (place === current ? ' govuk-pagination__item--current' : ''),
      [anchor]
    )
  }

  /** The way between pages, like the component `pagination`; hrefOf gives a page's address. */
  function pagination(current, last, hrefOf) {
    if (last < 2) {
      return []
    }
    const nav = element('nav', 'govuk-pagination lo-going-on', [])
    nav.setAttribute('aria-label', phrase('search.pages'))
    const rest = () => unseen(phrase('pagination.rest'))
    if (current > 1) {
      const back = phraseParts('pagination.previous', { rest: rest() })
      nav.append(step('prev', back, hrefOf(current - 1), PREVIOUS))
    }
    nav.append(
      element(
        'ul',
        'govuk-pagination__list',
        numbersAbout(current, last).map((place) =>
          place === 0
            ? element('li', 'govuk-pagination__item govuk-pagination__item--ellipsis', ['⋯'])
            : pageLink(place, current, hrefOf(place))
        )
      )
    )
    if (current < last) {
      const on = phraseParts('pagination.next', { rest: rest() })
      nav.append(step('next', on, hrefOf(current + 1), NEXT))
    }
    return [nav]
  }

  page.results = { element, fill, button, link, unseen, item, pagination }
})()
