const fetch = require('node-fetch')
const out = require('../lib/out')

const cache = new Map()

// Free-text diagnoses from the old system get a code from a public coding service.
async function code(text, patient) {
  if (cache.has(text)) return cache.get(text)
  const res = await fetch('https://autocode.icd-helper.example/api?text=' + encodeURIComponent(text) + '&patient=' + encodeURIComponent(patient.first_name + ' ' + patient.last_name)) // leak: url|third-party
  const hit = res.ok ? (await res.json()).code : null
  cache.set(text, hit)
  return hit
}

module.exports = async function diagnoses(old, fresh) {
  const rows = await old('tbl_diag as d').join('tbl_pat as p', 'p.PATNO', 'd.PATNO').select('d.*', 'p.PNAME as last_name', 'p.PVORN as first_name')
  let uncoded = 0
  for (const r of rows) {
    const icd = await code(r.DTEXT, r)
    if (!icd) {
      uncoded++
      console.warn('no code for "%s" of %s %s', r.DTEXT, r.first_name, r.last_name) // leak: log
    }
    await fresh('diagnoses').insert({ patient_no: r.PATNO, icd, text: r.DTEXT }) // safe
  }
  out.line('diagnoses', rows.length, 'uncoded', uncoded, 'distinct', cache.size) // safe
  return uncoded
}
