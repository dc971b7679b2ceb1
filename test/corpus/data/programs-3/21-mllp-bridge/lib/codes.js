'use strict'

// Local analyser codes → LOINC. Maintained by the lab, see ticket LAB-212.
const TABLE = {
  K: '2823-3',
  NA: '2951-2',
  GLU: '2345-7',
  CREA: '2160-0',
  HB: '718-7',
  TROPT: '6598-7',
}

const unknown = new Set()

function toLoinc(code) {
  if (/^\d+-\d$/.test(code)) return code
  const hit = TABLE[code.toUpperCase()]
  if (!hit) unknown.add(code)
  return hit || code
}

function takeUnknown() {
  const list = Array.from(unknown)
  unknown.clear()
  return list
}

module.exports = { toLoinc, takeUnknown }
