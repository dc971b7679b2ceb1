import mariadb from 'mariadb';

const pool = mariadb.createPool(process.env.REPORTS_DB);

export async function query(sql, params) {
  const c = await pool.getConnection();
  try {
    return await c.query(sql, params);
  } finally {
    c.release();
  }
}

export const newCases = (since) =>
  query('select id, first_name, last_name, dob, phone, zip, disease, test_result, reported_at from cases where reported_at > ?', [since]);

export const contactsOf = (caseId) =>
  query('select id, full_name, phone, exposure_date, vaccinated from contacts where case_id = ?', [caseId]);

export const weekly = () => query('select disease, count(*) as n from cases group by disease having n > 10');
