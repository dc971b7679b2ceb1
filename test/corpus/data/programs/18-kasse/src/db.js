const { Pool } = require('pg');

const pool = new Pool({ connectionString: process.env.DATABASE_URL, ssl: { rejectUnauthorized: true } });

async function findeVersicherten(id) {
  const { rows } = await pool.query('SELECT id, vorname, nachname, geburtsdatum, krankenversichertennummer, diagnose, email FROM versicherte WHERE id = $1', [id]);
  return rows[0];
}

async function speichereAntrag(versichertenId, antrag) {
  const { rows } = await pool.query('INSERT INTO antraege (versicherten_id, art, begruendung) VALUES ($1, $2, $3) RETURNING id', [versichertenId, antrag.art, antrag.begruendung]);
  return rows[0].id;
}

module.exports = { findeVersicherten, speichereAntrag };
