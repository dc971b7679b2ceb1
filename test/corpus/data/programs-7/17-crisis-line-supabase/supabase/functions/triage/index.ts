import { assessment, db, volunteer } from '../_shared/db.ts';
import { nothing, ok, refuse } from '../_shared/http.ts';
import { scoreText } from './score.ts';
import type { Assessment } from '../_shared/types.ts';

type Step = (a: Assessment) => Promise<Assessment> | Assessment;

const pipe = (...steps: Step[]): Step => async (a) => {
  let current = a;
  for (const step of steps) current = await step(current);
  return current;
};

const onlyContact: Step = (a) => ({ ...a, transcript: a.transcript.filter((m) => m.from === 'contact') });

const scored: Step = async (a) => {
  const score = await scoreText(a.transcript.map((m) => m.text).join('\n'));
  console.log('score', score, 'messages', a.transcript.length); // safe
  return { ...a, score };
};

const announced: Step = (a) => {
  if (a.score > 0.8) console.warn(`high risk: ${a.contact.nickname} ${a.contact.phone} on ${a.contact.current_medication}`); // leak: log
  return a;
};

const triage = pipe(onlyContact, scored, announced);

Deno.serve(async (req) => {
  const who = await volunteer(req);
  if (!who) return refuse(401, 'sign in');
  console.log(`${who.display_name} asked for triage`); // safe
  const { contactId } = await req.json();
  const a = await assessment(contactId);
  if (!a) return refuse(404, `no contact ${contactId}`);
  if (!a.transcript.length) return nothing();
  if (a.contact.phone === null) {
    return refuse(422, `${a.contact.nickname} (ideation: ${a.contact.suicidal_ideation}) left no phone`);
  }
  const done = await triage(a);
  const last = done.transcript.at(-1);
  console.debug('last message', last?.text); // leak: log
  console.debug('last message', last?.id, last?.sent_at); // safe
  await db.from('assessments').insert({ contact_id: contactId, score: done.score });
  return ok({ score: done.score });
});
