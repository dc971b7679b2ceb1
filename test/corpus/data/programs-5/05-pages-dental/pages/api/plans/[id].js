import { ObjectId } from 'mongodb';
import { pushRecall } from '../../../lib/crm';
import { assertInsured, estimate, toothList } from '../../../lib/estimate';
import { log } from '../../../lib/log';
import { getDb } from '../../../lib/mongo';
import { withStaff } from '../../../lib/session';

async function handler(req, res) {
  const db = await getDb();
  const plan = await db.collection('treatment_plans').findOne({ _id: new ObjectId(req.query.id) });
  if (!plan) {
    log.warn('plan missing', { planId: req.query.id }); // safe
    return res.status(404).json({ error: 'Treatment plan not found' }); // safe
  }
  const patient = await db.collection('patients').findOne({ _id: plan.patientId });

  if (req.method === 'GET') {
    log.info(`plan opened by ${req.staffId}`); // safe
    return res.status(200).json({ plan, patient, total: estimate(plan) });
  }

  if (req.method === 'POST') {
    assertInsured(patient);
    log.info(`accepting plan for ${patient.firstName} ${patient.lastName}: ${toothList(plan)}`); // leak: log
    await db.collection('treatment_plans').updateOne({ _id: plan._id }, { $set: { accepted: new Date() } });
    await pushRecall(patient, plan);
    log.info('plan accepted', { planId: String(plan._id), procedures: plan.procedures.length }); // safe
    return res.status(200).json({ ok: true });
  }

  res.setHeader('Allow', 'GET, POST');
  return res.status(405).end();
}

export default withStaff(handler);
