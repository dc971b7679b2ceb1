import type { Env, Visit } from './env';

export async function suggestCategory(env: Env['Bindings'], visit: Visit): Promise<number> {
  const res = await fetch('https://openrouter.ai/api/v1/chat/completions', { // leak: ai
    method: 'POST',
    headers: { authorization: `Bearer ${env.OPENROUTER_KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      model: 'mistralai/mistral-large-2407',
      messages: [{ role: 'user', content: `Answer with one pressure ulcer category from 1 to 4. ${visit.patientName}, ${visit.address}: ${visit.woundDescription}` }],
    }),
  });
  if (!res.ok) throw new Error(`suggestion_failed_${res.status}`); // safe
  const data = await res.json<{ choices: { message: { content: string } }[] }>();
  return Number(data.choices[0].message.content);
}

export async function alertTeam(env: Env['Bindings'], text: string) {
  await fetch(env.TEAMS_WEBHOOK, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text }),
  });
}
