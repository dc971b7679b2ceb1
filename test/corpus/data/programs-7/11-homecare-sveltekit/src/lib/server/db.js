import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, ssl: { rejectUnauthorized: true } });

export async function visitWithPatient(id) {
	const { rows } = await pool.query(
		`select v.id, v.starts_at, v.caregiver_name, v.state, p.id as patient_id, p.first_name, p.last_name,
		        p.street, p.medications, p.care_notes, p.family_email
		   from visits v join patients p on p.id = v.patient_id where v.id = $1`,
		[id]
	);
	return rows[0];
}

export async function searchPatients(term) {
	const { rows } = await pool.query(
		'select id, first_name, last_name from patients where last_name ilike $1 limit 20',
		[term + '%']
	);
	return rows;
}

export async function closeVisit(id, notes) {
	const r = await pool.query("update visits set state = 'done', notes = $2 where id = $1", [id, notes]);
	return r.rowCount;
}

export async function openVisits() {
	const { rows } = await pool.query("select count(*)::int as n from visits where state = 'open'");
	return rows[0].n;
}
