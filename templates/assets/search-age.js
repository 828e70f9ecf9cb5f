/*
 * The filter of the search page that is typed: an age in years.
 */
;(function () {
  'use strict'

  const page = (window.LocalOfferSearchPage = window.LocalOfferSearchPage || {})
  const { phrase } = window.LocalOfferWords
  const { element } = page.results

  // Up to 25 an EHC plan can go on: Children and Families Act 2014, section 46.
  const OLDEST = 25

  /** The year of age that a visitor typed as text, '' for none, or null if it is not one. */
  function yearOf(text) {
    const trimmed = text.trim()
    const isYear = /^[0-9]{1,2}$/.test(trimmed) && Number(trimmed) <= OLDEST
    return trimmed === '' ? '' : isYear ? String(Number(trimmed)) : null
  }

  /** A field for one year of age; an address may have several, which the field then leaves alone. */
  function AgeField(id, group, replace) {
    const field = element('input', 'govuk-input govuk-input--width-2', [])
    field.id = id + '-years'
    field.type = 'text'
    field.inputMode = 'numeric'
    field.autocomplete = 'off'
    field.maxLength = 3
    const label = element('label', 'govuk-label', [phrase('filters.age')])
    label.htmlFor = field.id
    const problem = element('p', 'govuk-error-message lo-age__problem', [])
    problem.id = id + '-problem'
    problem.hidden = true
    const set = element('button', 'govuk-button govuk-button--secondary lo-age__set', [
      phrase('filters.age-set')
    ])
    const form = element('form', 'lo-age', [
      label,
      problem,
      element('div', 'lo-age__row', [field, set])
    ])
    form.noValidate = true

    function tell(text) {
      problem.textContent = text
      problem.hidden = text === ''
      if (text === '') {
        field.removeAttribute('aria-invalid')
        field.removeAttribute('aria-describedby')
      } else {
        field.setAttribute('aria-invalid', 'true')
        field.setAttribute('aria-describedby', problem.id)
        field.focus()
      }
    }

    form.addEventListener('submit', (event) => {
      event.preventDefault()
      const year = yearOf(field.value)
      tell(year === null ? phrase('filters.age-wrong', { oldest: OLDEST }) : '')
      if (year !== null) {
        replace(group, year === '' ? [] : [year])
      }
    })

    return {
      element: form,
      show(chosen) {
        tell('')
        field.value = chosen.size === 1 ? Array.from(chosen)[0] : ''
      },
      count() {}
    }
  }

  page.AgeField = AgeField
})()
