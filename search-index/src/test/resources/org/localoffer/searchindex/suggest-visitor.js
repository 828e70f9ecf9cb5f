/* Types into the search box, presses keys, and writes what can be seen and heard into the page. */
;(function () {
  'use strict'

  const find = (selector) => document.querySelector(selector)
  const box = find('#box')
  const list = () => find('[role="listbox"]')
  const options = () => Array.from(list().querySelectorAll('[role="option"]'))
  const slow = []
  let went = ''
  let violations = 0

  function note(name, value) {
    find('#log').append(name + ': ' + JSON.stringify(value) + '\n')
  }

  function wait(milliseconds) {
    return new Promise((resolve) => setTimeout(resolve, milliseconds))
  }

  // Answers may be slow: the names of files that come late stand in `slow`.
  const append = document.head.appendChild.bind(document.head)
  document.head.appendChild = function (script) {
    if (slow.some((part) => script.src.includes(part))) {
      setTimeout(() => append(script), 900)
      return script
    }
    return append(script)
  }
  document.addEventListener('securitypolicyviolation', () => violations++)
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a')
    if (link && link.id !== 'elsewhere') {
      event.preventDefault()
      went = link.getAttribute('href')
    }
  })
  find('form').addEventListener('submit', (event) => {
    event.preventDefault()
    went = 'search for ' + box.value
  })

  function see(name) {
    const active = box.getAttribute('aria-activedescendant')
    note(name, {
      expanded: box.getAttribute('aria-expanded'),
      shown: !list().hidden,
      options: list().hidden ? [] : options().map((option) => option.textContent),
      active: active === null ? null : document.getElementById(active).textContent,
      selected: options().filter((option) => option.getAttribute('aria-selected') === 'true').length,
      field: box.value,
      focus: document.activeElement === box,
      went
    })
    went = ''
  }

  function write(text) {
    box.value = text
    box.dispatchEvent(new Event('input', { bubbles: true }))
  }

  async function type(text) {
    write(text)
    await wait(300)
  }

  /** A key as a browser gives it: Enter sends the form unless somebody prevents it. */
  function press(key) {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
    if (box.dispatchEvent(event) && key === 'Enter') {
      find('form button').click()
    }
    return event.defaultPrevented
  }

  /** Clicks on the words of an option, if there is such a one. */
  function click(place) {
    const option = options()[place]
    if (option) {
      option.querySelector('span').click()
    }
  }

  function loaded() {
    return performance.getEntriesByType('resource').filter((each) => each.name.includes('/search/')).length
  }

  async function visit() {
    note('loaded before use', loaded())
    note('role', ['role', 'type', 'aria-autocomplete', 'aria-controls'].map((name) => box.getAttribute(name)))
    note('list', [list().id, list().getAttribute('aria-label'), find('[role="status"]').textContent])
    box.focus()
    await wait(300)
    await type('aut')
    see('typed')
    await wait(900)
    note('said', find('[role="status"]').textContent)
    press('ArrowDown')
    see('down')
    press('ArrowUp')
    press('ArrowUp')
    see('up twice')
    note('End is left to the field', !press('End'))
    see('end')
    press('ArrowDown')
    press('Home')
    see('home')
    press('Escape')
    see('escape')
    press('ArrowDown')
    see('down opens')
    press('Enter')
    see('enter on a choice')
    await type('auti')
    press('Enter')
    see('enter without a choice')
    await type('autis')
    click(1)
    see('click')
    note('mouse leaves the focus', !list().dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true })))
    find('#elsewhere').focus()
    see('left')
    box.focus()
    await type('autisn hu')
    see('slip')
    click(0)
    await wait(300)
    see('mended')
    await type('bold')
    see('hostile')
    note('elements in a hostile name', list().querySelectorAll('b, img, script').length)
    slow.push('names-')
    write('ze')
    await wait(50)
    write('aut')
    await wait(300)
    see('typed fast')
    await wait(1500)
    see('after the late answer')
    await type('')
    see('emptied')
    await type('x'.repeat(20000))
    note('long is quiet', list().hidden)
    note('violations', violations)
    note('trapped', window.trapped === true)
    note('done', true)
  }

  visit()
})()
