import { writeFile } from 'node:fs/promises';
import { getFirestore } from 'firebase-admin/firestore';
import { logger } from 'firebase-functions';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import type { Reading } from './reading';

export const nightly = onSchedule('every day 02:00', async () => {
  const snapshot = await getFirestore().collection('readings').get();
  const readings = snapshot.docs.map((d) => d.data() as Reading);
  await writeFile('/tmp/readings.ndjson', readings.map((r) => JSON.stringify(r)).join('\n')); // leak: file
  for (const r of readings.filter((x) => x.glucose > 400)) {
    console.warn(`check meter of ${r.patientName}: ${r.glucose} mg/dL at ${r.takenAt}`); // leak: log
  }
  logger.info('nightly export', { readings: readings.length }); // safe
});
