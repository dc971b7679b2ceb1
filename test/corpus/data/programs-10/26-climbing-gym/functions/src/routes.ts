import { onSchedule } from 'firebase-functions/v2/scheduler';
import { onRequest } from 'firebase-functions/v2/https';
import * as logger from 'firebase-functions/logger';
import { getFirestore } from 'firebase-admin/firestore';
import Groq from 'groq-sdk';
import { staffChat } from './staff-chat';

const groq = new Groq();

export const nameRoute = onRequest(async (req, res) => {
  const { colour, grade, wall } = req.body;
  if (!grade) {
    res.status(400).json({ error: `grade missing for the ${colour} route on ${wall}` }); // safe
    return;
  }
  const out = await groq.chat.completions.create({ model: 'llama3-8b-8192', messages: [{ role: 'user', content: `A funny name for a ${colour} ${grade} route.` }] }); // safe
  logger.info('route named', req.body); // safe
  res.json({ name: out.choices[0].message.content });
});

export const nightly = onSchedule('every day 23:30', async () => {
  const count = (await getFirestore().collection('injuries').count().get()).data().count;
  logger.info('nightly', { injuries: count }); // safe
  await staffChat(`Injury reports so far: ${count}`); // safe
});
