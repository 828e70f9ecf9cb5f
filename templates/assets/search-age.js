/*
 * The filter of the search page that is typed: an age in years.
 */
;(function () {
  'use strict'

  const page = (window.LocalOfferSearchPage = window.LocalOfferSearchPage || {})
  const { phrase } = window.LocalOfferWords
  const { element } = page.results
  const { NOT_STATED } = page.options

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
    const count = element('span', 'lo-options__count', [])
    const label = element('label', 'govuk-label', [phrase('filters.age'), ' ', count])
    label.htmlFor = field.id
    let counts = new Map()
    let unstated = []
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

    /** How many results there are for the year that stands in the field. */
    function countYear() {
      const found = counts.get(yearOf(field.value))
      count.textContent = found === undefined ? '' : phrase('filters.counted', { count: found })
    }

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
        replace(group, (year === '' ? [] : [year]).concat(unstated))
      }
    })
    field.addEventListener('input', countYear)

    return {
      element: form,
      show(chosen) {
        tell('')
        const years = Array.from(chosen).filter((value) => value !== NOT_STATED)
        unstated = chosen.has(NOT_STATED) ? [NOT_STATED] : []
        field.value = years.length === 1 ? years[0] : ''
        countYear()
      },
      count(numbers) {
        counts = numbers
        countYear()
      }
    }
  }

  page.AgeField = AgeField
})()
