import { JSONFilePreset } from 'lowdb/node';
import { nanoid } from 'nanoid';

const db = await JSONFilePreset('charts.json', { charts: [] });

export async function saveChart(chart) {
  const id = nanoid();
  await db.update(({ charts }) => charts.push({ id, chart, at: Date.now() })); // safe
  console.log('charts stored', db.data.charts.length); // safe
  return id;
}

export async function history(id) {
  const record = db.data.charts.find((c) => c.id === id);
  if (!record) throw new Error(`no chart record ${id}`); // safe
  console.debug('record', record); // safe
  return record;
}
