const { onRequest } = require('firebase-functions/v2/https');
const { getAuth } = require('firebase-admin/auth');
const logger = require('firebase-functions/logger');
const repo = require('./repo');

exports.calendarLink = onRequest(async (req, res) => {
  const token = (req.get('authorization') || '').slice(7);
  const user = await getAuth().verifyIdToken(token).catch(() => null);
  if (!user) return res.status(401).json({ error: 'unauthenticated' });

  const patient = await repo.patient(req.body.practiceId, req.body.patientId);
  if (!patient) return res.status(404).json({ error: 'not found' }); // safe
  logger.info('calendar link', { uid: user.uid }); // safe
  const text = `${patient.name}: ${req.body.reason}`;
  res.redirect(302, `https://calendar.google.com/calendar/render?action=TEMPLATE&text=${encodeURIComponent(text)}`); // leak: url
});
