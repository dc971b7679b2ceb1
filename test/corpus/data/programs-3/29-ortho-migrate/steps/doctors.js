const out = require('../lib/out')
const map = require('../lib/map')

module.exports = async function doctors(old, fresh) {
  const rows = await old('tbl_arzt').select('*')
  for (const r of rows) {
    const d = map.doctor(r)
    await fresh('doctors').insert(d).onConflict('legacy_no').merge() // safe
    out.line('doctor', d.name, d.specialty) // safe
  }
  out.dump('doctors', rows) // safe
  return rows.length
}
