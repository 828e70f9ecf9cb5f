// Lighthouse's scores of the pages that families come to, as its simulated slow phone sees them.
//
//   MODULES=/tmp/lighthouse/node_modules node scores.mjs SITE [RUNS]
//
// SITE is a built site, RUNS how often each page is measured (3; the middle value counts). The site is
// served from this machine as a usual host does: over http, compressed, assets kept for ever. “machine” is
// Lighthouse's own measure of it: the simulated phone is four times as slow as this machine is at the moment,
// so figures of performance mean something only where it is well above 1,000.
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { extname, join, normalize } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createGzip } from 'node:zlib'

const PAGES = [
  ['home', 'index.html'],
  ['results', 'search.html#q=autism'],
  ['entry', 'services/bluebell-saturday-club.html'],
  ['guide', 'guides/asking-for-an-ehc-needs-assessment.html']
]
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']
const METRICS = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift']
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.pdf': 'application/pdf'
}

const [site, runs = '3'] = process.argv.slice(2)
if (!site || !process.env.MODULES) {
  console.error('MODULES=…/node_modules node scores.mjs SITE [RUNS]')
  process.exit(2)
}

function serve(request, response) {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname))
  const file = join(site, path.endsWith('/') ? path + 'index.html' : path)
  if (!existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end()
    return
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream'
  const isText = /^text|xml/.test(type)
  response.writeHead(200, {
    'content-type': type,
    'cache-control': path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
    ...(isText ? { 'content-encoding': 'gzip' } : {})
  })
  const stream = createReadStream(file)
  ;(isText ? stream.pipe(createGzip({ level: 9 })) : stream).pipe(response)
}

async function load(name) {
  const resolve = createRequire(join(process.env.MODULES, 'x.js')).resolve
  return import(pathToFileURL(resolve(name)))
}

const server = createServer(serve).listen(0, '127.0.0.1')
await new Promise((done) => server.once('listening', done))
const root = `http://127.0.0.1:${server.address().port}/`
const { default: lighthouse } = await load('lighthouse')
const chromeLauncher = await load('chrome-launcher')
const chrome = await chromeLauncher.launch({
  chromePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking']
})

function middle(values) {
  return values.sort((one, other) => one - other)[Math.floor(values.length / 2)]
}

try {
  await measureAll()
} finally {
  await chrome.kill()
  server.close()
}

async function measureAll() {
  console.log(`| page | ${CATEGORIES.join(' | ')} | ${METRICS.join(' | ')} | bytes | machine |`)
  console.log('|---|' + '---:|'.repeat(CATEGORIES.length + METRICS.length + 2))
  const short = new Map()
  for (const [name, page] of PAGES) {
    const results = []
    for (let i = 0; i < Number(runs); i++) {
      const { lhr } = await lighthouse(root + page, { port: chrome.port, onlyCategories: CATEGORIES, logLevel: 'error' })
      if (lhr.runtimeError) {
        throw new Error(lhr.runtimeError.message)
      }
      results.push(lhr)
    }
    const scores = CATEGORIES.map((category) => Math.round(100 * middle(results.map((each) => each.categories[category].score))))
    const metrics = METRICS.map((metric) => {
      const value = middle(results.map((each) => each.audits[metric].numericValue))
      return metric === 'cumulative-layout-shift' ? value.toFixed(3) : `${Math.round(value)} ms`
    })
    const bytes = middle(results.map((each) => each.audits['total-byte-weight'].numericValue))
    console.log(`| ${name} | ${scores.join(' | ')} | ${metrics.join(' | ')} | ${bytes} | ${middle(results.map((each) => Math.round(each.environment.benchmarkIndex)))} |`)
    for (const category of CATEGORIES) {
      for (const { id, weight } of results[0].categories[category].auditRefs) {
        const audit = results[0].audits[id]
        if (weight > 0 && audit.score !== null && audit.score < 0.9) {
          const nodes = (audit.details?.items ?? []).map((item) => item.node?.snippet ?? item.text ?? '').filter(Boolean)
          const value = audit.displayValue ? ` (${audit.displayValue})` : ''
          short.set(`${name}: ${category}: ${id}`, [audit.title + value, ...nodes.slice(0, 4)].join('\n    '))
        }
      }
    }
  }
  short.forEach((title, where) => console.log(`${where}: ${title}`))
}
