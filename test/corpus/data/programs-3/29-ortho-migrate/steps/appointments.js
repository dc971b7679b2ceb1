const out = require('../lib/out')

const STATUS = { 0: 'booked', 1: 'arrived', 2: 'done', 9: 'cancelled' }

function when(row) {
  // TDAT is dd.mm.yyyy, TZEIT is minutes since midnight
  const [d, m, y] = row.TDAT.split('.').map(Number)
  return new Date(y, m - 1, d, Math.floor(row.TZEIT / 60), row.TZEIT % 60)
}

module.exports = async function appointments(old, fresh) {
  const rows = await old('tbl_term').where('TSTAT', '<>', 9)
  const perDoctor = {}
  for (const r of rows) {
    await fresh('appointments').insert({ patient_no: r.PATNO, doctor_no: r.ANR, at: when(r), status: STATUS[r.TSTAT] || 'booked' })
    perDoctor[r.ANR] = (perDoctor[r.ANR] || 0) + 1
  }
  out.line('appointments per doctor', JSON.stringify(perDoctor)) // safe
  return rows.length
}
