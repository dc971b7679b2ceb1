import knexLib from 'knex';

export const knex = knexLib({
  client: 'pg',
  connection: { connectionString: process.env.DATABASE_URL, ssl: { rejectUnauthorized: true } },
});

export const patientById = (id) => knex('patients').where({ id }).first('id', 'name', 'dateOfBirth', 'email', 'partnerName');

export const cyclesOf = (ids) => knex('cycles').whereIn('patientId', ids);

export async function cycleById(id) {
  return knex('cycles').where({ id }).first();
}

export async function updateCycle(id, patch) {
  const [row] = await knex('cycles').where({ id }).update(patch).returning('*');
  return row;
}
