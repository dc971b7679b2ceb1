import { onCall, HttpsError } from 'firebase-functions/v2/https';
import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { logger } from 'firebase-functions';
import { getMessaging } from 'firebase-admin/messaging';
import { z } from 'zod';
import { addIncident, bump, resident, type Incident } from './residents';
import { mask, ref, shape } from './deidentify';

const Input = z.object({ residentId: z.string(), kind: z.enum(['wandering', 'fall', 'refusal']), description: z.string().max(4000) });

export const reportIncident = onCall({ enforceAppCheck: true }, async (req) => {
  if (!req.auth) throw new HttpsError('unauthenticated', 'Sign in first'); // safe
  const parsed = Input.safeParse(req.data);
  if (!parsed.success) {
    logger.warn('incident invalid', { paths: parsed.error.issues.map((i) => i.path.join('.')) }); // safe
    throw new HttpsError('invalid-argument', 'Invalid incident'); // safe
  }
  const r = await resident(parsed.data.residentId);
  if (!r) throw new HttpsError('not-found', 'Unknown resident'); // safe
  const doc = await addIncident({ ...parsed.data, staffId: req.auth.uid }); // safe
  await bump(parsed.data.kind); // safe
  logger.info('incident', { id: doc.id, by: req.auth.uid }); // safe
  logger.debug('incident shape', shape(r, { ...parsed.data, staffId: req.auth.uid })); // safe
  return { id: doc.id };
});

export const onIncident = onDocumentCreated('incidents/{id}', async (event) => {
  const incident = event.data?.data() as Incident | undefined;
  if (!incident) return;
  const r = await resident(incident.residentId);
  if (!r) {
    logger.error('incident without resident', { incident: event.params.id }); // safe
    return;
  }
  const res = await getMessaging().sendEachForMulticast({ tokens: r.familyTokens, notification: { title: 'Evergreen', body: 'There is an update in the app.' } }); // safe
  logger.info('family told', { ok: res.successCount, failed: res.failureCount }); // safe
  if (incident.kind === 'fall') {
    const text = `${r.fullName}, room ${r.room} (${r.dementiaStage} stage): ${incident.description}`;
    await getMessaging().send({ topic: 'staff-all', notification: { title: 'Fall reported', body: text } }); // leak: push
    await getMessaging().send({ topic: 'staff-all', data: { open: `/incidents/${event.params.id}` } }); // safe
  }
  logger.debug(`description ${mask(incident.description)}`); // safe
});

export const nightly = onSchedule('every day 02:00', async () => {
  const started = Date.now();
  logger.info('nightly start', { ref: ref('facility-1') }); // safe
  logger.info('nightly end', { ms: Date.now() - started }); // safe
});
