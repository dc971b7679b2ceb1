import Anthropic from '@anthropic-ai/sdk';
import log from 'loglevel';
import { db, visitById } from './data.js';
import { email, inngest } from './messaging.js';

const anthropic = new Anthropic();

export const summarizeVisit = inngest.createFunction({ id: 'summarize-visit' }, { event: 'visit/closed' }, async ({ event, step }) => {
  const loaded = await step.run('load', async () => {
    const visit = await visitById(event.data.visitId); // safe
    const student = await db.selectFrom('students').selectAll().where('id', '=', visit!.student_id).executeTakeFirst(); // safe
    return { who: student!.name, concern: visit!.concern, note: visit!.note };
  });
  const summary = await step.run('summarize', async () => {
    const res = await anthropic.messages.create({ // leak: ai
      model: 'claude-3-haiku-20240307',
      max_tokens: 300,
      messages: [{ role: 'user', content: `Summarize the counseling session of ${loaded.who} about ${loaded.concern}: ${loaded.note}` }],
    });
    return res.content[0].type === 'text' ? res.content[0].text : '';
  });
  log.info('summary length', summary.length); // safe
});

export const seatAlerts = inngest.createFunction({ id: 'seat-alerts' }, { cron: '0 8 * * *' }, async ({ step }) => {
  const full = await step.run('full', () => db.selectFrom('courses').selectAll().where('seats', '<=', 0).execute()); // safe
  log.info('full courses', full.map((c) => c.title)); // safe
  await email('registrar@campusone.example', 'Full courses', full.map((c) => c.title).join('\n')); // safe
});
