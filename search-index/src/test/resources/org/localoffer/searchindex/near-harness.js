/*
 * Looks up postcodes as a page would, under Node: node near-harness.cjs FOLDER LINES
 *
 * LINES is a file with a JSON list of texts; "area:…" asks for the centre of an area, "source:" for
 * whom the table is from, anything else is taken for a postcode. For each, one line is printed. The
 * last line says how many files were loaded.
 */
'use strict'

const fs = require('fs')
const { loads, run } = require('./page-stand-in.cjs')

const [folder, lines] = process.argv.slice(2)

function describe(place) {
  return place && [place.sector || place.area, place.latitude, place.longitude].join('|')
}

function answer(index, text) {
  if (text.startsWith('area:')) {
    return LocalOfferNear.area(index, text.slice(5)).then(describe)
  }
  if (text === 'source:') {
    return LocalOfferNear.source(index)
  }
  if (text.startsWith('distance:')) {
    const [a, b, c, d] = text.slice(9).split(',').map(Number)
    return LocalOfferNear.distance({ latitude: a, longitude: b }, { latitude: c, longitude: d })
  }
  return LocalOfferNear.postcode(index, text).then(describe)
}

async function main() {
  run(folder + '/reader.js')
  run(folder + '/near.js')
  const index = LocalOfferSearch.open(folder + '/')
  for (const text of JSON.parse(fs.readFileSync(lines, 'utf8'))) {
    console.log(String(await answer(index, text)))
  }
  console.log(loads.length)
}

main().catch((error) => {
  console.error(error)
  process.exit(1)
})
