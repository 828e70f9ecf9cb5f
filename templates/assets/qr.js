/*
 * Draws QR codes (ISO/IEC 18004), in the page and for nobody else to see: my-list.js loads this file
 * when somebody shares a list.
 *
 *   LocalOfferQr.encode(text)   rows of booleans, true for dark, without the quiet zone around; null
 *                               where the text is too long for a code that a phone reads from paper
 *   LocalOfferQr.svg(rows)      an svg element with the quiet zone of four modules
 *
 * The text goes in as UTF-8, in byte mode. The smallest version that has room is taken, with the level
 * of correction M where that costs no larger code, else L. A test compares every version with another
 * encoder, and reads the codes back.
 */
;(function () {
  'use strict'

  // 97 modules a side: 0.6 mm each at 6 cm, about the least that an old phone reads from paper.
  const LARGEST_VERSION = 20
  const QUIET = 4
  // For each version from 1: codewords of correction in a block, and blocks.
  const LEVELS = {
    L: {
      bits: 1,
      correction: [7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28],
      blocks: [1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8]
    },
    M: {
      bits: 0,
      correction: [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26],
      blocks: [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16]
    }
  }
  const MASKS = [
    (x, y) => (x + y) % 2 === 0,
    (x, y) => y % 2 === 0,
    (x) => x % 3 === 0,
    (x, y) => (x + y) % 3 === 0,
    (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
    (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
    (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
    (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0
  ]

  // ---- Sizes -----------------------------------------------------------------------------------

  /** The middles of the small squares that keep a code straight, the same across and down. */
  function alignments(version) {
    if (version === 1) {
      return []
    }
    const count = Math.floor(version / 7) + 2
    const step = Math.floor((version * 8 + count * 3 + 5) / (count * 4 - 4)) * 2
    const places = [6]
    for (let place = version * 4 + 10; places.length < count; place -= step) {
      places.splice(1, 0, place)
    }
    return places
  }

  /** How many codewords a version has for data and correction together. */
  function allCodewords(version) {
    let modules = (16 * version + 128) * version + 64
    if (version > 1) {
      const count = Math.floor(version / 7) + 2
      modules -= (25 * count - 10) * count - 55
      modules -= version > 6 ? 36 : 0
    }
    return Math.floor(modules / 8)
  }

  function dataCodewords(version, level) {
    return allCodewords(version) - level.correction[version - 1] * level.blocks[version - 1]
  }

  function lengthBits(version) {
    return version < 10 ? 8 : 16
  }

  function holds(version, level, bytes) {
    return 4 + lengthBits(version) + bytes * 8 <= dataCodewords(version, level) * 8
  }

  // ---- Codewords -------------------------------------------------------------------------------

  function bytesOf(text) {
    return Array.from(unescape(encodeURIComponent(text)), (byte) => byte.charCodeAt(0))
  }

  /** Mode, length, bytes, end, and filling up to what the version holds. */
  function dataOf(bytes, version, level) {
    const bits = []
    const push = (value, count) => {
      for (let i = count - 1; i >= 0; i--) {
        bits.push((value >> i) & 1)
      }
    }
    const room = dataCodewords(version, level)
    push(4, 4)
    push(bytes.length, lengthBits(version))
    bytes.forEach((byte) => push(byte, 8))
    push(0, Math.min(4, room * 8 - bits.length))
    push(0, (8 - (bits.length % 8)) % 8)
    const data = []
    for (let i = 0; i < bits.length; i += 8) {
      data.push(bits.slice(i, i + 8).reduce((byte, bit) => byte * 2 + bit, 0))
    }
    for (let i = 0; data.length < room; i++) {
      data.push(i % 2 === 0 ? 0xec : 0x11)
    }
    return data
  }

  /** The product in the field of 256 that the standard names (x^8 + x^4 + x^3 + x^2 + 1). */
  function product(a, b) {
    let result = 0
    for (let i = 7; i >= 0; i--) {
      result = (result << 1) ^ ((result >> 7) * 0x11d)
      result ^= ((b >> i) & 1) * a
    }
    return result
  }

  function divisor(degree) {
    const factors = new Array(degree).fill(0)
    factors[degree - 1] = 1
    let power = 1
    for (let i = 0; i < degree; i++) {
      for (let j = 0; j < degree; j++) {
        factors[j] = product(factors[j], power) ^ (j + 1 < degree ? factors[j + 1] : 0)
      }
      power = product(power, 2)
    }
    return factors
  }

  /** Reed–Solomon: what is left of the data divided by the divisor. */
  function correctionOf(data, by) {
    const left = new Array(by.length).fill(0)
    for (const byte of data) {
      const factor = byte ^ left.shift()
      left.push(0)
      by.forEach((each, i) => {
        left[i] ^= product(each, factor)
      })
    }
    return left
  }

  /** Data and correction of all blocks, one codeword of each in turn. */
  function interleaved(data, version, level) {
    const blocks = level.blocks[version - 1]
    const by = divisor(level.correction[version - 1])
    const shortLength = Math.floor(data.length / blocks)
    const shortBlocks = blocks - (data.length % blocks)
    const parts = []
    for (let i = 0, at = 0; i < blocks; i++) {
      const length = shortLength + (i < shortBlocks ? 0 : 1)
      const part = data.slice(at, at + length)
      parts.push({ part, correction: correctionOf(part, by) })
      at += length
    }
    const result = []
    for (let i = 0; i <= shortLength; i++) {
      parts.forEach(({ part }) => (i < part.length ? result.push(part[i]) : 0))
    }
    for (let i = 0; i < by.length; i++) {
      parts.forEach(({ correction }) => result.push(correction[i]))
    }
    return result
  }

  // ---- Modules ---------------------------------------------------------------------------------

  /** A square of modules; fixed says which of them carry no data. */
  function Square(size) {
    const line = () => new Array(size).fill(false)
    const dark = Array.from({ length: size }, line)
    const fixed = Array.from({ length: size }, line)
    return {
      size,
      dark,
      fixed,
      set: (x, y, value) => {
        if (x >= 0 && y >= 0 && x < size && y < size) {
          dark[y][x] = value
          fixed[y][x] = true
        }
      }
    }
  }

  function drawFinder(square, x, y) {
    for (let dy = -4; dy <= 4; dy++) {
      for (let dx = -4; dx <= 4; dx++) {
        const ring = Math.max(Math.abs(dx), Math.abs(dy))
        square.set(x + dx, y + dy, ring !== 2 && ring !== 4)
      }
    }
  }

  function drawAlignments(square, version) {
    const places = alignments(version)
    const last = places.length - 1
    places.forEach((x, i) =>
      places.forEach((y, j) => {
        // Three corners belong to the finders.
        if (!((i === 0 && j === 0) || (i === 0 && j === last) || (i === last && j === 0))) {
          for (let dy = -2; dy <= 2; dy++) {
            for (let dx = -2; dx <= 2; dx++) {
              square.set(x + dx, y + dy, Math.max(Math.abs(dx), Math.abs(dy)) !== 1)
            }
          }
        }
      })
    )
  }

  /** The value with the rest of its division behind it (BCH). */
  function withRest(value, divisorBits, restLength) {
    let rest = value
    for (let i = 0; i < restLength; i++) {
      rest = (rest << 1) ^ ((rest >> (restLength - 1)) * divisorBits)
    }
    return (value << restLength) | rest
  }

  function drawVersion(square, version) {
    if (version < 7) {
      return
    }
    const bits = withRest(version, 0x1f25, 12)
    for (let i = 0; i < 18; i++) {
      const near = square.size - 11 + (i % 3)
      const along = Math.floor(i / 3)
      const dark = ((bits >> i) & 1) === 1
      square.set(near, along, dark)
      square.set(along, near, dark)
    }
  }

  /** Which level and mask were used, twice, and the one module that is always dark. */
  function drawFormat(square, level, mask) {
    const bits = withRest((level.bits << 3) | mask, 0x537, 10) ^ 0x5412
    const size = square.size
    for (let i = 0; i < 15; i++) {
      const dark = ((bits >> i) & 1) === 1
      if (i < 8) {
        square.set(8, i < 6 ? i : i + 1, dark)
        square.set(size - 1 - i, 8, dark)
      } else {
        square.set(i === 8 ? 7 : 14 - i, 8, dark)
        square.set(8, size - 15 + i, dark)
      }
    }
    square.set(8, size - 8, true)
  }

  function drawFixed(square, version, level) {
    const size = square.size
    for (let i = 0; i < size; i++) {
      square.set(6, i, i % 2 === 0)
      square.set(i, 6, i % 2 === 0)
    }
    drawFinder(square, 3, 3)
    drawFinder(square, size - 4, 3)
    drawFinder(square, 3, size - 4)
    drawAlignments(square, version)
    drawVersion(square, version)
    drawFormat(square, level, 0)
  }

  /** Two columns at a time from the right, up and down in turn, around what is fixed. */
  function drawData(square, codewords) {
    let at = 0
    let upwards = true
    for (let right = square.size - 1; right >= 1; right -= 2) {
      if (right === 6) {
        right = 5
      }
      for (let step = 0; step < square.size; step++) {
        const y = upwards ? square.size - 1 - step : step
        for (const x of [right, right - 1]) {
          if (!square.fixed[y][x] && at < codewords.length * 8) {
            square.dark[y][x] = ((codewords[at >> 3] >> (7 - (at & 7))) & 1) === 1
            at++
          }
        }
      }
      upwards = !upwards
    }
  }

  function applyMask(square, mask) {
    square.dark.forEach((row, y) =>
      row.forEach((dark, x) => {
        if (!square.fixed[y][x]) {
          row[x] = dark !== MASKS[mask](x, y)
        }
      })
    )
  }

  // ---- The mask that gives the fewest shapes that confuse a reader --------------------------------

  /** Long runs, and shapes like a finder with light beside it, in a line of modules. */
  function penaltyOfLine(line) {
    let penalty = 0
    for (let i = 0, run = 0; i < line.length; i++) {
      run = i > 0 && line[i] === line[i - 1] ? run + 1 : 1
      penalty += run === 5 ? 3 : run > 5 ? 1 : 0
    }
    const text = line.map((dark) => (dark ? '1' : '0')).join('')
    for (let at = text.indexOf('1011101'); at >= 0; at = text.indexOf('1011101', at + 1)) {
      const before = at < 4 ? null : text.slice(at - 4, at)
      const after = at + 11 > text.length ? null : text.slice(at + 7, at + 11)
      penalty += before === '0000' || after === '0000' ? 40 : 0
    }
    return penalty
  }

  function penaltyOf(rows) {
    const size = rows.length
    let penalty = 0
    let dark = 0
    for (let y = 0; y < size; y++) {
      penalty += penaltyOfLine(rows[y]) + penaltyOfLine(rows.map((row) => row[y]))
      for (let x = 0; x < size; x++) {
        dark += rows[y][x] ? 1 : 0
        const same =
          x > 0 &&
          y > 0 &&
          rows[y][x] === rows[y][x - 1] &&
          rows[y][x] === rows[y - 1][x] &&
          rows[y][x] === rows[y - 1][x - 1]
        penalty += same ? 3 : 0
      }
    }
    return penalty + Math.floor((Math.abs(dark * 2 - size * size) * 10) / (size * size)) * 10
  }

  function withBestMask(square, level) {
    let best = 0
    let least = Infinity
    MASKS.forEach((any, mask) => {
      applyMask(square, mask)
      drawFormat(square, level, mask)
      const penalty = penaltyOf(square.dark)
      if (penalty < least) {
        best = mask
        least = penalty
      }
      applyMask(square, mask)
    })
    applyMask(square, best)
    drawFormat(square, level, best)
    return square.dark
  }

  function encode(text) {
    const bytes = bytesOf(text)
    for (let version = 1; version <= LARGEST_VERSION; version++) {
      if (holds(version, LEVELS.L, bytes.length)) {
        const level = holds(version, LEVELS.M, bytes.length) ? LEVELS.M : LEVELS.L
        const square = Square(version * 4 + 17)
        drawFixed(square, version, level)
        drawData(square, interleaved(dataOf(bytes, version, level), version, level))
        return withBestMask(square, level)
      }
    }
    return null
  }

  // ---- The picture -----------------------------------------------------------------------------

  function shape(name, attributes) {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name)
    Object.keys(attributes).forEach((key) => made.setAttribute(key, attributes[key]))
    return made
  }

  function svg(rows) {
    const size = rows.length + 2 * QUIET
    let path = ''
    rows.forEach((row, y) => {
      for (let x = 0; x < row.length; x++) {
        let run = 0
        while (row[x + run]) {
          run++
        }
        if (run > 0) {
          path += 'M' + (x + QUIET) + ' ' + (y + QUIET) + 'h' + run + 'v1h-' + run + 'z'
          x += run
        }
      }
    })
    const picture = shape('svg', {
      viewBox: '0 0 ' + size + ' ' + size,
      role: 'img',
      'shape-rendering': 'crispEdges'
    })
    picture.append(
      shape('rect', { width: size, height: size, fill: '#fff' }),
      shape('path', { d: path, fill: '#000' })
    )
    return picture
  }

  window.LocalOfferQr = { encode, svg }
})()
