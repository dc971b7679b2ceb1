const { Router } = require('express');
const { Client } = require('intercom-client');
const { pool } = require('./pool');
const { onlyPhysio } = require('./auth');

const intercom = new Client({ tokenAuth: { token: process.env.INTERCOM_TOKEN } });
const physio = Router();
physio.use(onlyPhysio);

physio.post('/injuries', async (req, res) => {
  const { member, bodyPart, injury, painScore, surgeryHistory, medication } = req.body;
  console.log('injury report for member', member, 'fields', Object.keys(req.body).length); // safe
  try {
    const { rows } = await pool.query('INSERT INTO injuries(member_id, body_part, injury, pain, surgeries, medication) VALUES ($1,$2,$3,$4,$5,$6) RETURNING id', [member, bodyPart, injury, painScore, surgeryHistory, medication]); // safe
    res.status(201).json({ id: rows[0].id }); // safe
  } catch (e) {
    console.error('insert failed', e.code, { injury, surgeryHistory, medication }); // leak: log
    res.status(500).json({ error: 'Could not save' }); // safe
  }
});

physio.post('/injuries/:id/refer', async (req, res) => {
  const { rows } = await pool.query('SELECT i.*, m.name, m.email FROM injuries i JOIN members m ON m.id = i.member_id WHERE i.id = $1', [req.params.id]);
  const row = rows[0];
  if (!row) return res.status(404).json({ error: 'no such injury' }); // safe
  await intercom.messages.create({ messageType: 'email', subject: 'Referral', body: `${row.name}: ${row.injury}, pain ${row.pain}, takes ${row.medication}`, from: { type: 'admin', id: req.user.id }, to: { type: 'user', email: process.env.CLINIC_MAIL } }); // leak: messag|mail|sms|chat
  console.log(`referral of ${row.name} for ${row.injury}`); // leak: log
  console.log('referral sent', req.params.id); // safe
  res.json({ ok: true }); // safe
});

physio.get('/load', async (req, res) => {
  const { rows } = await pool.query('SELECT count(*)::int AS n FROM injuries WHERE closed = false'); // safe
  console.log('open injuries', rows[0].n); // safe
  res.json({ open: rows[0].n }); // safe
});

module.exports = physio;
