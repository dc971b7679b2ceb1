const Database = require('better-sqlite3');

const db = new Database(process.env.CLAIMFORGE_DB || './claims.db', { readonly: true });

const byMonth = db.prepare(`
  select c.id, c.total, c.cpt, c.icd10, c.service_date as serviceDate,
         s.last_name as lastName, s.first_name as firstName, s.birth_date as birthDate,
         s.member_id as memberId, s.ssn, s.address, p.npi, p.name as providerName
  from claims c join subscribers s on s.id = c.subscriber_id join providers p on p.id = c.provider_id
  where strftime('%Y-%m', c.service_date) = ?`);

const byId = db.prepare(`
  select c.id, c.status, c.total, c.icd10, s.last_name as lastName, s.first_name as firstName, s.member_id as memberId
  from claims c join subscribers s on s.id = c.subscriber_id where c.id = ?`);

module.exports = {
  claimsOf: (month) => byMonth.all(month),
  claim: (id) => byId.get(id),
};
