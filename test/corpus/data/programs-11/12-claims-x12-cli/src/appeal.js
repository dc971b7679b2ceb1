import Anthropic from '@anthropic-ai/sdk';
import fs from 'node:fs/promises';
import { claim, payer as loadPayer } from './db.js';

const client = new Anthropic();

const asFacts = ({ first_name, last_name, birth_date, dx, dx_text, denial_text }) =>
  `Patient: ${first_name} ${last_name} (${birth_date})\nDiagnosis: ${dx} ${dx_text}\nDenial: ${denial_text}`;

export async function appeal(no) {
  const row = await claim(no);
  if (!row) {
    console.error(`claim ${no} not found`); // safe
    return;
  }
  const payer = await loadPayer(row.payer_id);
  const tone = await client.messages.create({ model: 'claude-3-haiku-20240307', max_tokens: 200, messages: [{ role: 'user', content: `In two lines: appeal rules of ${payer.name}` }] }); // safe
  const letter = await client.messages.create({ // leak: ai
    model: 'claude-3-5-sonnet-20240620',
    max_tokens: 1200,
    system: tone.content[0].text,
    messages: [{ role: 'user', content: asFacts(row) }],
  });
  const text = letter.content.map((b) => b.text).join('');
  console.log(`${letter.usage.output_tokens} tokens for ${payer.name}`); // safe
  await fs.mkdir('letters', { recursive: true });
  const res = await fetch(`https://fax.claimkit.example/send?to=${payer.id}`, { method: 'POST', body: text }); // safe
  if (!res.ok) {
    await fetch(`https://backup-fax.example/api?to=${payer.id}&re=${encodeURIComponent(`${row.first_name} ${row.last_name} ${row.dx_text}`)}`, { method: 'POST' }); // leak: url
    console.warn('fax fallback used, first answer', res.status); // safe
  }
}
