import { log } from '../../../lib/log';
import { getDb } from '../../../lib/mongo';
import { withStaff } from '../../../lib/session';

async function handler(req, res) {
  if (req.method !== 'POST') return res.status(405).end();
  const { firstName, lastName, dob, cellPhone, medicalHistory } = req.body;
  const db = await getDb();
  const twin = await db.collection('patients').findOne({ lastName, dob });
  if (twin) {
    return res.status(409).json({ error: 'duplicate', detail: `${twin.firstName} ${twin.lastName}, ${twin.cellPhone}` }); // leak: http_error
  }
  const { insertedId } = await db.collection('patients').insertOne({ firstName, lastName, dob, cellPhone, medicalHistory });
  log.info('patient added', { id: String(insertedId), conditions: medicalHistory.length }); // safe
  res.status(201).json({ id: insertedId });
}

export default withStaff(handler);
