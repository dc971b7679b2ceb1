const out = require('../lib/out')
const map = require('../lib/map')
const { batch } = require('../config')

module.exports = async function patients(old, fresh, opts) {
  const [{ n }] = await old('tbl_pat').count({ n: '*' })
  out.line('patients to move:', n) // safe
  let moved = 0
  const failed = []
  for (let offset = opts.from || 0; offset < n; offset += batch) {
    const rows = await old('tbl_pat').orderBy('PATNO').offset(offset).limit(batch)
    for (const row of rows) {
      try {
        const p = map.patient(row)
        if (!opts.dry) await fresh('patients').insert(p).onConflict('legacy_no').merge() // safe
        moved++
        if (opts.verbose) out.line('moved', p.first_name, p.last_name, p.birth_date, p.insurance_no) // leak: log|file
      } catch (e) {
        failed.push(row)
        out.line('failed at offset', offset, e.code || e.name) // safe
        if (e instanceof RangeError) out.line(e.message)
      }
    }
    out.line('batch', offset / batch, 'ok', moved, 'failed', failed.length) // safe
  }
  if (failed.length) out.dump('failed-patients', failed) // leak: file
  return { moved, failed }
}
