import { createError, defineEventHandler, readValidatedBody } from 'h3';
import { consola } from 'consola';
import { z } from 'zod';
import Groq from 'groq-sdk';
import { Client, Meal, therapistFor, type ClientDoc } from '~/server/utils/models';
import { sendMail } from '~/server/utils/mail';

const Body = z.object({
  description: z.string().max(2000),
  urge: z.enum(['none', 'restrict', 'binge', 'purge']),
  feelings: z.array(z.string()).max(8),
});

const groq = new Groq({ apiKey: process.env.GROQ_API_KEY });
const TIPS = ['Take three slow breaths.', 'Call someone you trust.', 'Read your coping card.'];

async function copingMessage(client: ClientDoc, meal: z.infer<typeof Body>) {
  const context = { who: client.firstName, dx: client.diagnosis, ...meal };
  const chat = await groq.chat.completions.create({
    model: 'llama3-70b-8192',
    messages: [
      { role: 'system', content: `Offer one of these tips: ${TIPS.join(' ')}` },
      { role: 'user', content: JSON.stringify(context) }, // leak: llm
    ],
  });
  consola.debug('groq', chat.model, chat.usage?.completion_tokens); // safe
  return chat.choices[0]?.message?.content ?? TIPS[0];
}

export default defineEventHandler(async (event) => {
  const session = event.context.session as { clientId: string } | undefined;
  if (!session) throw createError({ statusCode: 401, statusMessage: 'Sign in' }); // safe

  const meal = await readValidatedBody(event, Body.parse);
  const client = (await Client.findById(session.clientId).lean()) as ClientDoc | null;
  if (!client) throw createError({ statusCode: 404, statusMessage: 'No account' }); // safe

  const saved = await Meal.create({ clientId: client._id, ...meal }); // safe
  consola.info('meal', saved.id, 'feelings:', meal.feelings.length); // safe

  if (meal.urge === 'purge') {
    const therapist = await therapistFor(client);
    if (!therapist?.email) {
      throw createError({ statusCode: 409, message: `No therapist assigned to ${client.firstName} ${client.lastName} (${client.diagnosis})` }); // leak: http-error
    }
    await sendMail(therapist.email, 'Urge reported', `${client.firstName} ${client.lastName} reported an urge to purge after: ${meal.description}`);
  }
  return { id: saved.id, message: await copingMessage(client, meal) };
});
