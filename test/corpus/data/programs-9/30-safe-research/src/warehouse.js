const knex = require('knex');
const winston = require('winston');

const log = winston.createLogger({ transports: [new winston.transports.Console()] });
const db = knex({ client: 'pg', connection: { connectionString: process.env.WAREHOUSE_URL, ssl: { rejectUnauthorized: true } } });

async function* cohort(icd, from) {
  const q = db('admissions as a').join('patients as p', 'p.mrn', 'a.mrn').select('p.mrn', 'p.zip', 'p.birth_date', 'a.admitted_at', 'a.icd10', 'a.length_of_stay', 'a.summary').where('a.icd10', 'like', `${icd}%`).andWhere('a.admitted_at', '>=', from); // safe
  log.info('query', { icd, from }); // safe
  let n = 0;
  for await (const row of q.stream()) {
    n += 1;
    if (!row.mrn) {
      log.warn('row without an identifier', { n }); // safe
      continue;
    }
    if (new Date(row.birth_date) > new Date()) log.warn('birth date in the future', row); // leak: log
    yield row;
  }
  log.info('rows', { n }); // safe
}

module.exports = { cohort, close: () => db.destroy() };
