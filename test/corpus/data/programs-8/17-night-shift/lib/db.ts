import pg from 'pg';

const pool = new pg.Pool({ ssl: { rejectUnauthorized: true } });

export async function rows<T extends pg.QueryResultRow>(sql: string, params: unknown[] = []): Promise<T[]> {
  const t0 = Date.now();
  const res = await pool.query<T>(sql, params);
  console.error(`[sql] ${sql.split('\n')[0]} -> ${res.rowCount} rows, ${Date.now() - t0} ms`); // safe: statement and counts
  return res.rows;
}

export const close = () => pool.end();
