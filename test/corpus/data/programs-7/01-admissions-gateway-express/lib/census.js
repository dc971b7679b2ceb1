'use strict';
const knex = require('knex')({ client: 'mysql2', connection: process.env.CENSUS_DB });
const { logger, step, count } = require('./logger');

async function admit(adt) {
  const existing = await knex('patients').where({ mrn: adt.mrn }).first();
  if (existing) {
    logger.debug('already admitted', { visit: existing.visit_id, ward: existing.ward }); // safe
    return existing.visit_id;
  }
  step('admit', `${adt.family}, ${adt.given}`);
  const [visitId] = await knex('patients').insert({
    mrn: adt.mrn,
    family_name: adt.family,
    given_name: adt.given,
    birth_date: adt.birthDate,
    ward: adt.ward,
    diagnosis: adt.diagnosis,
  });
  return visitId;
}

async function transfer(adt) {
  const n = await knex('patients').where({ mrn: adt.mrn }).update({ ward: adt.ward });
  if (n === 0) {
    logger.warn('transfer for unknown MRN ' + adt.mrn); // leak: log
  }
  count('transferred', n);
  return n;
}

async function byWard(ward) {
  const rows = await knex('patients').select('visit_id', 'family_name', 'given_name', 'diagnosis').where({ ward });
  count(`census ${ward}`, rows.length);
  return rows;
}

async function occupancy() {
  const rows = await knex('patients').select('ward').count({ beds: '*' }).groupBy('ward');
  logger.info('occupancy', { rows }); // safe
  return rows;
}

module.exports = { admit, transfer, byWard, occupancy, knex };
