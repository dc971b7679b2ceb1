import type { AdverseEvent, Bindings, TrialSubject } from './model';

type Row = Pick<TrialSubject, 'legalName' | 'email'> & Pick<AdverseEvent, 'term'>;

export async function scheduled(_e: ScheduledEvent, env: Bindings): Promise<void> {
  const { results } = await env.DB.prepare('select s.legal_name as legalName, s.email, e.term from subjects s join adverse_events e using (subject_id)').all<Row>();
  console.log('open events', results.length); // safe: a count
  const overdue = new Map(results.map((r) => [r.email, r.term]));
  for (const [email, term] of overdue) console.log(`${email} -> ${term}`); // leak: log
  const body = JSON.stringify({ text: results.map(({ legalName, term }) => `${legalName}: ${term}`).join('\n') });
  await fetch(`https://hooks.slack.com/services/${env.SLACK_PATH}`, { method: 'POST', body }); // leak: messaging
  const note = JSON.stringify({ text: `${results.length} events are open` });
  await fetch(`https://hooks.slack.com/services/${env.SLACK_PATH}`, { method: 'POST', body: note }); // safe: a count
}
