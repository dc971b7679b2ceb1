import OpenAI from 'openai';
import { execa } from 'execa';
import { toDeid } from '../deid.js';
import { participants } from '../source.js';
import { ui } from '../ui.js';

const openai = new OpenAI();

/** Asks a model for phenotype labels. */
export async function labelCommand(file: string, o: { deid?: boolean; limit: string }) {
  const batch = (await participants(file)).slice(0, Number(o.limit));
  for (const p of batch) {
    if (o.deid) {
      const row = toDeid(p, process.env.COHORT_SECRET!);
      await openai.chat.completions.create({ model: 'gpt-4o-2024-08-06', messages: [{ role: 'user', content: `Label: age ${row.ageBand}, ${row.sex}, HbA1c ${row.hba1c}` }] }); // safe
      continue;
    }
    const res = await openai.chat.completions.create({ model: 'gpt-4o-2024-08-06', messages: [{ role: 'user', content: `Label this participant: ${JSON.stringify(p)}` }] }); // leak: ai
    ui.ok(`${p.studyId} labelled, ${res.usage?.total_tokens} tokens`); // safe
    await execa('curl', ['-s', `http://lims.cohort-lab.example/api/label?name=${p.name}&dob=${p.dateOfBirth}&label=${res.choices[0].message.content}`]); // leak: url|transport
  }
  ui.ok(`${batch.length} done`);
}
