import { summarise, weightGain } from '../lib/kt.js';

/** @param {import('fastify').FastifyInstance} app */
export async function sessionsPlugin(app) {
  const { pool, queue, board } = app.deps;

  app.get('/:id', async (req, reply) => {
    const { rows } = await pool.query(
      'SELECT s.*, p.surname, p.forename, p.dob, p.nhs_number, p.access_type FROM hd_sessions s JOIN hd_patients p ON p.id = s.patient_id WHERE s.id = $1',
      [req.params.id],
    );
    if (rows.length === 0) {
      req.log.info({ sessionId: req.params.id }, 'session unknown'); // safe
      return reply.code(404).send({ error: 'not found' }); // safe
    }
    const [session] = rows;
    req.log.info({ pt: { surname: session.surname, forename: session.forename } }, 'session read'); // safe
    req.log.info({ person: { surname: session.surname, dob: session.dob } }, 'session read, details'); // leak: log
    req.log.info(`access ${session.access_type} for NHS ${session.nhs_number}`); // leak: log
    return session;
  });

  app.post('/', async (req, reply) => {
    const { patientId, preWeight, postWeight, bpPre, heparin, complications } = req.body;
    const gain = weightGain(preWeight, postWeight);
    const { rows } = await pool.query( // safe
      'INSERT INTO hd_sessions (patient_id, pre_weight, post_weight, bp_pre, heparin, complications) VALUES ($1,$2,$3,$4,$5,$6) RETURNING id',
      [patientId, preWeight, postWeight, bpPre, heparin, complications],
    );
    const pt = await pool.query('SELECT * FROM hd_patients WHERE id = $1', [patientId]).then((r) => r.rows[0]);
    if (gain > 4) {
      await board.send({ // leak: messaging
        text: `:warning: ${pt.forename} ${pt.surname} lost ${gain} kg on dialysis, complications: ${complications}`,
      });
    }
    await queue.add('kt-v', { sessionId: rows[0].id }); // safe
    req.log.info({ sessionId: rows[0].id }, 'session stored'); // safe
    reply.header('location', `/sessions/${rows[0].id}`); // safe
    return reply.code(201).send({ id: rows[0].id });
  });

  app.get('/export/day/:day', async (req) => {
    const { rows } = await pool.query('SELECT * FROM hd_sessions WHERE day = $1', [req.params.day]);
    const stats = summarise(rows);
    req.log.info({ day: req.params.day, sessions: stats.count, meanMinutes: stats.meanMinutes }, 'day summary'); // safe
    return stats;
  });
}
