import { z } from 'zod';
import { defineEventHandler, readBody, createError, setCookie, sendRedirect } from 'h3';
import { eligible, insertCandidate, log, trial } from '../utils/db';
import { conversion, toCrm } from '../utils/crm';

const Body = z.object({
  nct: z.string().regex(/^NCT\d{8}$/),
  answers: z.object({
    firstName: z.string(), lastName: z.string(), email: z.string().email(), phone: z.string(), birthYear: z.number(),
    condition: z.string(), medications: z.array(z.string()), pregnant: z.boolean(), lastFlare: z.string(),
  }),
});

export default defineEventHandler(async (event) => {
  const parsed = Body.safeParse(await readBody(event));
  if (!parsed.success) {
    log.warn('screener invalid', parsed.error.issues.map((i) => i.path.join('.'))); // safe
    throw createError({ statusCode: 400, statusMessage: 'Invalid answers' }); // safe
  }
  const { nct, answers } = parsed.data;
  const t = await trial(nct);
  if (!t) throw createError({ statusCode: 404, statusMessage: 'Trial not found' }); // safe

  const [ok, reason] = eligible(t, answers);
  const id = await insertCandidate({ ...answers, nct, eligible: ok, reason, submittedAt: new Date() }); // safe
  log.info('screened', { id, nct, ok }); // safe

  if (!ok) {
    const { firstName, condition, medications } = answers;
    throw createError({ statusCode: 422, statusMessage: 'Not eligible', data: { explanation: `${firstName}, with ${condition} and ${medications.join(', ')} you do not qualify`, email: answers.email } }); // leak: http-error
  }

  await conversion('Lead', { em: answers.email, ph: answers.phone }, { condition: answers.condition, flare: answers.lastFlare }); // leak: analytics
  await conversion('SiteVisit', {}, { page: 'screener' }); // safe
  await toCrm({ ...answers, nct, eligible: ok, submittedAt: new Date() });
  setCookie(event, 'screened', '1', { secure: true }); // safe
  setCookie(event, 'tp_profile', JSON.stringify({ e: answers.email, c: answers.condition }), { maxAge: 7776000 }); // leak: storage
  return sendRedirect(event, `/thanks?email=${answers.email}&condition=${encodeURIComponent(answers.condition)}`); // leak: url
});
