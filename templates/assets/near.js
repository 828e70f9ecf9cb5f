/*
 * Where a postcode lies, and how far away something is: from the council's own table of postcodes,
 * in the browser. No postcode and no position is sent anywhere or kept.
 *
 *   const index = LocalOfferSearch.open('search/')
 *   LocalOfferNear.postcode(index, 'zz1 1zz')     → { sector: 'ZZ1 1', latitude, longitude } or null
 *   LocalOfferNear.area(index, 'northbrook')      → { area, latitude, longitude } or null
 *   LocalOfferNear.source(index)                  → whom the table is from, to be shown where it is
 *                                                   used; null where the site has no table
 *   LocalOfferNear.distance(from, to)             → kilometres as the crow flies
 *
 * The first three give promises; one that fails carries an Error with a `reason`, as those of the
 * reader do. A postcode is known by its sector (“ZZ1 1”), a thousand homes or so. The first half of
 * a postcode (“ZZ1”) is the middle of its sectors, and so is called by its sector's name. Loads the manifest
 * and one file of 2 KB. The shape of the files is documented in PostcodeShards.java and
 * CentreFile.java.
 */
;(function (window) {
  'use strict'

  const OUTWARD = '[A-Z]{1,2}[0-9][A-Z0-9]?'
  const WHOLE = new RegExp('^(' + OUTWARD + ')([0-9])[A-Z]{2}$')
  const SECTOR = new RegExp('^(' + OUTWARD + ') ?([0-9])$')
  const HALF = new RegExp('^' + OUTWARD + '$')
  // Longer than any postcode with the spaces that people put in.
  const MAX_LENGTH = 20
  const UNITS_PER_DEGREE = 10000
  // The mean radius in kilometres.
  const EARTH = 6371.0088

  /**
   * What was typed, as [outward code, digit of the sector or null]: all that it can mean, the
   * likeliest first. “ZZ11” is the half of a postcode, or the sector ZZ1 1 without its space.
   */
  function meanings(text) {
    const trimmed = String(text).trim()
    const typed = trimmed.length > MAX_LENGTH ? '' : trimmed.toUpperCase().replace(/\s+/g, ' ')
    const close = typed.replace(/ /g, '')
    const found = []
    const whole = WHOLE.exec(close)
    if (whole) {
      found.push([whole[1], whole[2]])
    }
    if (HALF.test(typed)) {
      found.push([typed, null])
    }
    const sector = SECTOR.exec(typed)
    if (sector) {
      found.push([sector[1], sector[2]])
    }
    return found
  }

  /** The running sums of signed differences, in degrees. */
  function degrees(text) {
    let sum = 0
    return LocalOfferSearch.numbers(text).map(
      (step) => (sum += LocalOfferSearch.signed(step)) / UNITS_PER_DEGREE
    )
  }

  /** Outward code → [{ digit, latitude, longitude }]. */
  function decodePostcodes(data) {
    const latitudes = degrees(data.latitudes)
    const longitudes = degrees(data.longitudes)
    const inward = data.inward.split(' ')
    const known = new Map()
    let place = 0
    data.outward.split(' ').forEach((code, i) => {
      const sectors = inward[i].split('').map((digit) => {
        const sector = { digit, latitude: latitudes[place], longitude: longitudes[place] }
        place++
        return sector
      })
      known.set(code, sectors)
    })
    if (place !== latitudes.length || place !== longitudes.length) {
      throw Object.assign(new Error('columns of different lengths'), { reason: 'damaged' })
    }
    return known
  }

  function decodeCentres(data) {
    const latitudes = degrees(data.latitudes)
    const longitudes = degrees(data.longitudes)
    return new Map(
      data.areas.map((area, i) => [
        area,
        { area, latitude: latitudes[i], longitude: longitudes[i] }
      ])
    )
  }

  /** The last file whose first code is not after `code`, or null. */
  function fileOf(postcodes, code) {
    let name = null
    postcodes.first.forEach((first, i) => {
      if (first <= code) {
        name = postcodes.names[i]
      }
    })
    return name
  }

  async function lookUp(index, postcodes, [code, digit]) {
    const name = fileOf(postcodes, code)
    const sectors = name === null ? null : (await index.load(name, decodePostcodes)).get(code)
    const meant = (sectors || []).filter((sector) => digit === null || sector.digit === digit)
    if (meant.length === 0) {
      return null
    }
    const mean = (key) => meant.reduce((sum, sector) => sum + sector[key], 0) / meant.length
    return {
      sector: digit === null ? code : code + ' ' + digit,
      latitude: mean('latitude'),
      longitude: mean('longitude')
    }
  }

  async function postcode(index, text) {
    const possible = meanings(text)
    if (possible.length === 0) {
      return null
    }
    const { postcodes } = await index.manifest()
    for (const meaning of postcodes ? possible : []) {
      const found = await lookUp(index, postcodes, meaning)
      if (found) {
        return found
      }
    }
    return null
  }

  async function area(index, value) {
    const { centres } = await index.manifest()
    return centres ? (await index.load(centres, decodeCentres)).get(value) || null : null
  }

  async function source(index) {
    const { postcodes } = await index.manifest()
    return postcodes ? postcodes.source : null
  }

  /** The shortest way over a ball; Distance.java does the same. */
  function distance(a, b) {
    const radians = Math.PI / 180
    const north = Math.sin(((b.latitude - a.latitude) * radians) / 2)
    const east = Math.sin(((b.longitude - a.longitude) * radians) / 2)
    const h =
      north * north +
      Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * east * east
    return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(h)))
  }

  window.LocalOfferNear = { postcode, area, source, distance }
})(window)
