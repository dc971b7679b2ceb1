import { getStorage } from 'firebase-admin/storage';
import { logger } from 'firebase-functions';
import { onRequest } from 'firebase-functions/v2/https';
import { firestore, member, openCase } from './lib/db';
import { verifyWorker } from './lib/auth';

export const caseFile = onRequest(async (req, res) => {
  const worker = await verifyWorker(req);
  if (!worker) {
    res.status(403).json({ error: 'workers only' });
    return;
  }
  const kase = await openCase(String(req.query.case));
  const who = await member(kase.memberId);
  const file = getStorage().bucket('openhand-share').file(`files/${kase.id}.html`);
  await file.save(`<h1>${who.fullName} (${who.dob})</h1><p>${kase.relapseNotes}</p>`, { public: true, contentType: 'text/html' }); // leak: file
  logger.info('case file written', { by: worker.name, case: kase.id }); // safe
  res.redirect(`https://viewer.openhand.example/v?name=${encodeURIComponent(who.fullName)}&using=${who.substance}&file=${file.name}`); // leak: url
});

export const stats = onRequest(async (_req, res) => {
  const snap = await firestore.collection('members').get();
  const bySubstance: Record<string, number> = {};
  snap.forEach((d) => (bySubstance[d.data().substance] = (bySubstance[d.data().substance] ?? 0) + 1));
  logger.info('stats', bySubstance); // safe
  res.json({ total: snap.size });
});
