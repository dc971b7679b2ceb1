import knexFactory from 'knex';
import log from 'loglevel';

export const knex = knexFactory({
  client: 'oracledb',
  connection: { connectString: process.env.ORA, user: process.env.ORA_USER, password: process.env.ORA_PASS },
  pool: { min: 1, max: 6 },
});

knex.on('query-error', (err, q) => log.error('query failed', err.errorNum, q.method)); // safe

export function inmateHealth(bookingNo) {
  return knex('inmate as i')
    .join('health_file as h', 'h.inmate_id', 'i.id')
    .where('i.booking_no', bookingNo)
    .first('i.id', 'i.surname', 'i.given', 'i.dob', 'i.wing', 'h.hiv_status', 'h.opioid_substitution', 'h.suicide_risk', 'h.medications');
}

export async function medicationRound(wing) {
  const res = await knex.raw(
    `SELECT i.surname, i.cell, m.drug, m.dose, m.supervised
       FROM inmate i JOIN medication m ON m.inmate_id = i.id
      WHERE i.wing = ? AND m.stopped IS NULL`,
    [wing],
  );
  log.debug('round rows', res.length); // safe
  return res;
}

export async function wingList() {
  return knex('wing').select('code', 'capacity', 'officer_desk');
}
