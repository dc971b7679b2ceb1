import type { EncounterRow } from './db.js';

export async function sendToLabelers(e: EncounterRow): Promise<string> {
  const res = await fetch('https://api.scale.com/v1/task/textcollection', { // leak: third-party|ai
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${process.env.SCALE_KEY}:`)}`, 'content-type': 'application/json' },
    body: JSON.stringify({ instruction: 'Find the primary diagnosis', attachments: [{ type: 'text', content: `${e.pt_first} ${e.pt_last}\n${e.discharge_summary}` }] }),
  });
  const { task_id } = (await res.json()) as { task_id: string };
  console.log('task', task_id, 'for', e.enc_id); // safe
  return task_id;
}
