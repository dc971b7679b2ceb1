import { IncomingWebhook } from '@slack/webhook';

const facilities = new IncomingWebhook(process.env.SLACK_FACILITIES_URL);

export async function chairsPlugin(app) {
  const { pool } = app.deps;

  app.put('/:no/assign', async (req, reply) => {
    const chair = Number(req.params.no);
    const { rows } = await pool.query('SELECT * FROM hd_patients WHERE id = $1', [req.body.patientId]);
    const occupant = rows[0];
    if (occupant.hep_b_status === 'positive' && chair < 10) {
      const err = new Error(`chair ${chair} is not an isolation chair, ${occupant.surname} is HBV ${occupant.hep_b_status}`);
      reply.code(409);
      return { error: err.message }; // leak: http_error
    }
    await pool.query('UPDATE chairs SET patient_id = $1 WHERE no = $2', [occupant.id, chair]); // safe
    app.log.info({ chair, patientId: occupant.id }, 'chair assigned'); // safe
    return { chair };
  });

  app.post('/:no/defect', async (req) => {
    const { machineSerial, defect } = req.body;
    await facilities.send({ text: `Chair ${req.params.no}: machine ${machineSerial} out of order (${defect})` }); // safe
    app.log.warn({ machineSerial, defect }, 'machine defect'); // safe
    return { ok: true };
  });
}
