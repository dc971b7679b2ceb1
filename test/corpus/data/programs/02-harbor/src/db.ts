import pg from 'pg';

export const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, ssl: { rejectUnauthorized: true } });

export interface LabResultRow {
  accession_no: string;
  order_id: string;
  pt_name: string;
  pt_dob: string;
  pt_mrn: string;
  loinc_code: string;
  result_value: string;
  units: string;
  abnormal_flag: 'H' | 'L' | 'N' | 'A';
  collected_at: Date;
}

export async function resultsForOrder(orderId: string): Promise<LabResultRow[]> {
  const { rows } = await pool.query<LabResultRow>(
    `SELECT accession_no, order_id, pt_name, pt_dob, pt_mrn, loinc_code, result_value, units, abnormal_flag, collected_at
       FROM lab_results WHERE order_id = $1`,
    [orderId],
  );
  return rows;
}

export async function pendingCount(): Promise<number> {
  const { rows } = await pool.query<{ n: string }>('SELECT count(*) AS n FROM lab_results WHERE released_at IS NULL');
  return Number(rows[0].n);
}
