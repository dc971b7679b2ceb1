import Anthropic from 'npm:@anthropic-ai/sdk@0.32.1';
import { admin, patientOfShot, type Reaction } from '../_shared/db.ts';
import { endpoint, fail, ok } from '../_shared/respond.ts';
import { page } from '../_shared/page.ts';

const claude = new Anthropic({ apiKey: Deno.env.get('ANTHROPIC_KEY') });

async function grade(text: string): Promise<string> {
  const msg = await claude.messages.create({ // leak: ai
    model: 'claude-3-5-haiku-20241022',
    max_tokens: 20,
    messages: [{ role: 'user', content: `Grade this reaction 0-4, number only.\n${text}` }],
  });
  return msg.content[0].type === 'text' ? msg.content[0].text : '';
}

endpoint('report-reaction', async (req) => {
  const { data: auth } = await admin.auth.getUser(req.headers.get('authorization')?.slice(7));
  if (!auth.user) return fail(401, 'sign in'); // safe
  const reaction = (await req.json()) as Omit<Reaction, 'id'>;
  const patient = await patientOfShot(reaction.shot_id);
  const { data, error } = await admin.from('reactions').insert(reaction).select('id').single(); // safe
  if (error) {
    console.error('insert failed', error.code, { shot: reaction.shot_id }); // safe
    return fail(400, `Could not store the reaction of ${patient.full_name}: ${reaction.description}`); // leak: http_error
  }
  const score = await grade(`${patient.full_name}, asthma: ${patient.asthma}, allergic to ${patient.sensitizations.join('/')}. ${reaction.description}`);
  if (reaction.severity === 'systemic') {
    await page.oncall('Systemic reaction', { who: patient.full_name, phone: patient.phone, score }); // leak: messaging
    console.warn('systemic', { reaction: data.id, patient }); // leak: log
  }
  return ok({ id: data.id, score });
});
