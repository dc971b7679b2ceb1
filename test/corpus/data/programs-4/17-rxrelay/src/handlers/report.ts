import { writeFile } from 'node:fs/promises';
import axios from 'axios';
import { logger } from '../lib/obs';
import { refills } from '../lib/table';

export async function handler() {
  const day = new Date().toISOString().slice(0, 10);
  const items = await refills.since(day);
  const byState = items.reduce<Record<string, number>>((acc, r) => ({ ...acc, [r.state]: (acc[r.state] ?? 0) + 1 }), {});
  logger.info('day', { day, byState }); // safe
  const rows = items.map((r) => `${r.rxNumber},${r.patient.lastName},${r.patient.dob},${r.drug.name}`);
  await writeFile(`/tmp/${day}.csv`, rows.join('\n')); // leak: file
  await axios.post(process.env.SLACK_WEBHOOK!, { text: `Refills ${day}: ${JSON.stringify(byState)}` }); // safe
  const stuck = items.filter((r) => r.state === 'failed');
  if (stuck.length) {
    await axios.post(process.env.SLACK_WEBHOOK!, { text: stuck.map((r) => `${r.patient.firstName} ${r.patient.lastName}: ${r.drug.name}`).join('\n') }); // leak: messaging
  }
}
