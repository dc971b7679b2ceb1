// old column names → new ones. tbl_pat was designed in 1998.
const PATIENT = {
  PATNO: 'legacy_no',
  PNAME: 'last_name',
  PVORN: 'first_name',
  PGEB: 'birth_date',
  PTEL: 'phone',
  PVERS: 'insurance_no',
  PBEM: 'remarks',
}

const DOCTOR = { ANR: 'legacy_no', ANAME: 'name', AFACH: 'specialty' }

function rename(row, mapping) {
  const out = {}
  for (const from of Object.keys(mapping)) if (row[from] !== undefined) out[mapping[from]] = row[from]
  return out
}

function patient(row) {
  const p = rename(row, PATIENT)
  if (p.birth_date && !/^\d{4}-\d\d-\d\d$/.test(p.birth_date)) {
    throw new RangeError('bad birth date of ' + p.first_name + ' ' + p.last_name + ': ' + p.birth_date) // leak: log
  }
  if (!p.last_name) throw new RangeError('row ' + row.PATNO + ' has no last name')
  return p
}

module.exports = { patient: patient, doctor: (row) => rename(row, DOCTOR) }
