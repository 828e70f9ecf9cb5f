/*
 * Somebody who types postcodes on a built site: node postcode-visitor.js SITE POSTCODE…
 *
 * Prints for each what the site makes of it, then whom its table is from. Only the loading of
 * scripts is borrowed from a browser.
 */
'use strict'

const fs = require('fs')
const vm = require('vm')

const [site, ...postcodes] = process.argv.slice(2)

function run(file) {
  vm.runInThisContext(fs.readFileSync(file, 'utf8'), { filename: file })
}

globalThis.window = globalThis
globalThis.document = {
  createElement: () => ({ remove() {} }),
  head: {
    appendChild(script) {
      setTimeout(() => {
        document.currentScript = script
        run(script.src)
        script.onload()
      })
    }
  }
}

async function main() {
  run(site + '/search/reader.js')
  run('../templates/assets/near.js')
  const index = LocalOfferSearch.open(site + '/search/')
  for (const text of postcodes) {
    const found = await LocalOfferNear.postcode(index, text)
    console.log(found && [found.sector, found.latitude, found.longitude].join(' '))
  }
  console.log(await LocalOfferNear.source(index))
}

main().catch((error) => {
  console.error(error)
  process.exit(1)
})
