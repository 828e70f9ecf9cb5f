/*
 * Runs the browser reader under Node: node reader-harness.cjs FOLDER LINES MODE
 *
 * LINES is a file with a JSON list of texts, or of requests { query, filters, … }; for each, one line
 * is printed. MODE "words": its words. MODE "search": total, ids and scores of the first twenty, what
 * was put in place of unknown words, and the counts of the groups asked for; or the error's reason and
 * message. MODE "explain": see below. MODE "load": the names of the files that it loads.
 */
'use strict'

const fs = require('fs')
const path = require('path')
const { loads, run } = require('./page-stand-in.cjs')

const [folder, lines, mode] = process.argv.slice(2)

function describe(found) {
  const corrections = found.corrections.map(
    ({ word, match, instead }) => word + ':' + match + ':' + instead.join('+')
  )
  return [
    found.total,
    found.results.map(({ id, score }) => id + '=' + score).join(','),
    corrections.join(','),
    Array.from(found.counts.values(), (counts) => Array.from(counts.values()).join(' ')).join(' ')
  ].join('|')
}

/** What is explained, and the first result's title with [ ] round what was found. */
function explain(found) {
  const { answer, corrections, results, words } = found
  const title = results.length > 0 ? results[0].title : ''
  return [
    answer === null ? '' : answer.term + ': ' + answer.text + ' ' + answer.address,
    LocalOfferSearch.pieces(title, words)
      .map((piece) => (piece.found ? '[' + piece.text + ']' : piece.text))
      .join('')
  ]
    .concat(corrections.map(({ word, match }) => word + ' ' + match))
    .join('|')
}

async function main() {
  run(path.join(folder, 'reader.js'))
  if (loads.length > 0) {
    throw new Error('loaded before the first search: ' + loads)
  }
  const index = LocalOfferSearch.open(folder + '/')
  for (const text of JSON.parse(fs.readFileSync(lines, 'utf8'))) {
    if (mode === 'words') {
      console.log(LocalOfferSearch.words(text).join(' '))
    } else {
      const before = loads.length
      const loaded = () => loads.slice(before).map((file) => path.basename(file)).join(' ')
      const tell = { explain, search: describe, load: loaded }[mode]
      const fail = ({ reason, message }) => 'error: ' + reason + ': ' + message
      console.log(await index.search(text.query, text).then(tell, fail))
    }
  }
  if (new Set(loads).size !== loads.length && !process.env.MAY_LOAD_TWICE) {
    throw new Error('loaded twice: ' + loads)
  }
}

main().catch((error) => {
  console.error(error)
  process.exit(1)
})
