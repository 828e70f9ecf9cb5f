/* A visitor of the search page: does what the test asks and writes what can be seen into the page. */
;(function () {
  'use strict'

  const find = (selector) => document.querySelector(selector)
  const items = () => Array.from(document.querySelectorAll('[data-lo-results] > li'))

  function note(name, value) {
    find('#log').append(name + ': ' + JSON.stringify(value) + '\n')
  }

  /** Waits until what can be seen has changed and stays so. */
  async function settled() {
    let before = null
    for (let same = 0; same < 3; ) {
      await new Promise((resolve) => setTimeout(resolve, 100))
      const now = find('[data-lo-status]').textContent + items().length + window.location.hash
      same = now === before ? same + 1 : 0
      before = now
    }
  }

  function see(name) {
    const first = items()[0]
    note(name, {
      field: find('[name=q]').value.length > 100 ? 'long' : find('[name=q]').value,
      hash: window.location.hash.length > 100 ? 'long' : window.location.hash,
      query: window.location.search,
      status: Array.from(find('[data-lo-status]').children).map((p) => p.textContent.slice(0, 130)),
      results: items().length,
      more: !find('[data-lo-more]').hidden,
      title: document.title.slice(0, 60),
      first: first ? first.innerHTML : ''
    })
  }

  async function ask(query) {
    find('[name=q]').value = query
    find('form button').click()
    await settled()
    see('asked')
  }

  async function visit() {
    note('unavailable is hidden', find('[data-lo-unavailable]').hidden)
    note('loaded before use', document.querySelectorAll('script[src^="search/"]').length)
    await settled()
    see('opened')
    for (const query of window.visitorAsks || []) {
      await ask(query)
    }
    if (window.visitorAsks) {
      await ask('club')
      find('[data-lo-more]').click()
      await settled()
      see('more')
      note('focus is in result', items().findIndex((li) => li.contains(document.activeElement)))
      window.history.back()
      await settled()
      see('back')
    }
    note('pictures', document.images.length)
    note('trapped', window.trapped === true)
    note('polluted', {}.polluted === true)
    note('done', true)
  }

  visit()
})()
