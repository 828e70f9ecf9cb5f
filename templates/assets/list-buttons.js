/*
 * What is seen of the reader's own list on every page: the buttons that add an entry or take it off, the
 * count in the header, and what screen readers are told of both.
 */
;(function (window, document) {
  'use strict'

  const { phrase, phraseParts } = window.LocalOfferWords
  const { MOST_ENTRIES } = window.LocalOfferListText

  function span(text) {
    const hidden = document.createElement('span')
    hidden.className = 'govuk-visually-hidden'
    hidden.textContent = text
    return hidden
  }

  function makeVoice() {
    const voice = document.createElement('div')
    voice.className = 'govuk-visually-hidden'
    voice.setAttribute('role', 'status')
    document.body.append(voice)
    return voice
  }

  /**
   * @param list entries() → [{ id, note }], change(entries)
   * @returns button(id, name) → element, has(id), announce(text), and show(), which makes all of the page
   *   true again
   */
  window.LocalOfferListButtons = function ({ entries, change }) {
    const voice = makeVoice()

    function has(id) {
      return entries().some((entry) => entry.id === id)
    }

    /** Tells screen readers, without moving the focus. */
    function announce(text) {
      voice.textContent = text
    }

    function isFull() {
      return entries().length >= MOST_ENTRIES
    }

    function press(button) {
      const id = button.getAttribute('data-lo-list-id')
      const name = button.getAttribute('data-lo-list-name')
      if (has(id)) {
        change(entries().filter((entry) => entry.id !== id))
        announce(phrase('my-list.taken-off', { name, count: entries().length }))
      } else if (isFull()) {
        button.textContent = phrase('my-list.full-button', { most: MOST_ENTRIES })
        announce(phrase('my-list.full', { most: MOST_ENTRIES }))
      } else {
        change(entries().concat([{ id, note: '' }]))
        announce(phrase('my-list.put-on', { name, count: entries().length }))
      }
    }

    function showOn(button) {
      const on = has(button.getAttribute('data-lo-list-id'))
      const name = button.getAttribute('data-lo-list-name')
      button.textContent = on ? phrase('my-list.take-off') : phrase('my-list.add')
      button.append(span(phrase('button.of', { name })))
      button.classList.toggle('lo-list-button--on', on)
    }

    function button(id, name) {
      const made = document.createElement('button')
      made.type = 'button'
      made.className = 'govuk-button govuk-button--secondary lo-list-button'
      made.setAttribute('data-lo-list-id', id)
      made.setAttribute('data-lo-list-name', name)
      made.addEventListener('click', () => press(made))
      showOn(made)
      return made
    }

    function countIn(link) {
      const count = entries().length
      const unit = span(phrase('my-list.unit', { count }))
      link.textContent = ''
      link.append(...phraseParts('my-list.counted', { count, unit }))
    }

    function show() {
      document.querySelectorAll('[data-lo-list-id]').forEach(showOn)
      document.querySelectorAll('[data-lo-my-list]').forEach(countIn)
    }

    return { button, has, announce, show }
  }
})(window, document)
