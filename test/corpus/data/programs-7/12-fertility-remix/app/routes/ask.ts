import { json, type ActionFunctionArgs } from '@remix-run/node';
import { generateText } from 'ai';
import { anthropic } from '@ai-sdk/anthropic';
import { requireUser } from '~/lib/session.server';
import { describe, journeyFor, length } from '~/lib/journey.server';

const model = anthropic('claude-3-haiku-20240307');

const FAQ = ['How long is an IVF cycle?', 'What is a blastocyst?'];

export async function action({ request }: ActionFunctionArgs) {
  const user = await requireUser(request);
  const { question } = (await request.json()) as { question: number };
  const journey = await journeyFor(user.id);
  if (!journey) {
    const { text } = await generateText({ model, prompt: FAQ[0] }); // safe
    return json({ text });
  }
  const background = describe(journey);
  const { text, usage } = await generateText({ // leak: ai|third_party
    model,
    system: 'Answer questions about fertility treatment kindly and briefly.',
    prompt: `${background}\n\n${FAQ[question]}`,
  });
  console.log('ask', question, usage.totalTokens, length(journey)); // safe
  return json({ text }, { headers: { 'X-Usage': String(usage.totalTokens) } }); // safe
}
