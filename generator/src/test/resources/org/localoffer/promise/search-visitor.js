/* The eyes and hands of a visitor of the search page, for tests. */
window.visitor = {
  find: (selector) => document.querySelector(selector),
  text: (selector) => (document.querySelector(selector) || { textContent: '' }).textContent.trim(),
  texts: (selector) =>
    Array.from(document.querySelectorAll(selector))
      .filter((each) => each.getClientRects().length > 0)
      .map((each) => each.textContent.trim().replace(/\s+/g, ' ')),
  isSeen: (selector) => {
    const found = document.querySelector(selector)
    return found !== null && found.getClientRects().length > 0
  },
  press: (selector) => {
    const found = document.querySelector(selector)
    found.focus()
    found.click()
  },
  pressText: (text) => {
    const found = Array.from(document.querySelectorAll('main button, main a, main summary')).find(
      (each) => each.textContent.replace(/\s+/g, ' ').includes(text)
    )
    found.focus()
    found.click()
  },
  tick: (label) => {
    const found = Array.from(document.querySelectorAll('main label')).find((each) =>
      each.textContent.startsWith(label)
    )
    const input = document.getElementById(found.htmlFor)
    input.focus()
    input.click()
  },
  type: (selector, text) => {
    const field = document.querySelector(selector)
    field.focus()
    field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
  },
  choose: (selector, value) => {
    const field = document.querySelector(selector)
    field.focus()
    field.value = value
    field.dispatchEvent(new Event('change', { bubbles: true }))
  },
  /** Where the focus is, in words. */
  focus: () => {
    const it = document.activeElement
    return it.id || it.textContent.trim().replace(/\s+/g, ' ') || it.tagName
  }
}
