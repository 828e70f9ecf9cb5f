/*
 * What the search page says and shows of a search, beside its filters and its place: the title, the status,
 * the results, the ways to other pages, and what went wrong. search-page.js says when.
 */
;(function () {
  'use strict'

  const page = (window.LocalOfferSearchPage = window.LocalOfferSearchPage || {})
  const { phrase } = window.LocalOfferWords
  const { words } = page
  const { element, fill, button } = page.results
  const { PAGE } = page.asking

  page.View = function (module) {
    const root = module.getAttribute('data-base').replace(/[^/]+\/$/, '')
    const part = (name) => module.querySelector('[data-lo-' + name + ']')
    const [about, status, list, pages] = ['about', 'status', 'results', 'pages'].map(part)
    const [problem, lifting, nothing] = ['problem', 'lifting', 'none'].map(part)
    const [spelling, wordless] = ['spelling', 'wordless'].map(part)
    const browse = part('browse')
    const pageTitle = document.title

    /** The words are read out; the same words again are not. */
    function say(text) {
      if (status.textContent !== text) {
        status.textContent = text
      }
    }

    function entitle(search, chosen) {
      const title = words.title(search, chosen)
      document.title = title === '' ? pageTitle : phrase('search.title', { title, page: pageTitle })
    }

    function focusStatus() {
      status.focus({ preventScroll: true })
      if (status.getBoundingClientRect().top < 0) {
        status.scrollIntoView()
      }
    }

    /** The same, with the status at the top of the window. */
    function goToStatus() {
      status.focus({ preventScroll: true })
      status.scrollIntoView()
    }

    /** What results are going to take the place of goes at once: it would jump when they come. */
    function makeRoom() {
      browse.hidden = true
    }

    function empty() {
      fill(list, [])
      list.removeAttribute('aria-busy')
      fill(pages, [])
      fill(lifting, [])
      fill(problem, [])
      problem.hidden = nothing.hidden = true
      browse.hidden = false
    }

    /** Says nothing any more of what was asked. */
    function forget() {
      fill(about, [])
      say('')
    }

    function tellProblem(failure, tryAgain) {
      const classes = 'govuk-button govuk-button--secondary'
      const again = button(classes, [phrase('search.again')], tryAgain)
      fill(problem, [element('p', 'govuk-body', [words.error(failure)]), again])
      problem.hidden = false
    }

    function itemsOf(results, found) {
      return results.map((each) => page.results.item(each, found.words, root))
    }

    /** The first results, and what is said of them and of the query; the others are still to come. */
    function show(all, { only, lift, clear }) {
      const { found, search, chips } = all
      fill(about, page.about.lines(all, only))
      fill(list, itemsOf(found.results, found))
      list.setAttribute('aria-busy', 'true')
      fill(pages, [])
      fill(lifting, page.about.lifting(all, lift, clear))
      fill(problem, [])
      problem.hidden = true
      nothing.hidden = browse.hidden = found.total > 0
      const isWordless = window.LocalOfferSearch.words(search.query).length === 0
      spelling.hidden = isWordless
      wordless.hidden = search.query === '' || !isWordless
      say(words.total(found, search, chips.length, Math.ceil(found.total / PAGE)))
    }

    /** The other results of the page, and the ways to other pages. */
    function showMore(results, { found, search }, addressOf) {
      list.append(...itemsOf(results, found))
      list.removeAttribute('aria-busy')
      const last = Math.ceil(found.total / PAGE)
      fill(pages, page.results.pagination(search.page, last, addressOf))
    }

    return {
      list,
      say,
      entitle,
      focusStatus,
      goToStatus,
      makeRoom,
      empty,
      forget,
      tellProblem,
      show,
      showMore
    }
  }
})()
