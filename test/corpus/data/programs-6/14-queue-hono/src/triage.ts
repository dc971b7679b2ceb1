import type { Arrival, Env } from './types';

export async function acuityOf(env: Env, a: Arrival): Promise<number> {
  const prompt = { complaint: a.complaint, born: a.dob, name: a.fullName };
  const res = await fetch('https://api.together.xyz/v1/chat/completions', { // leak: ai
    method: 'POST',
    headers: { authorization: `Bearer ${env.TOGETHER_KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      model: 'meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo',
      messages: [{ role: 'user', content: `Give an ESI level 1-5 only. ${JSON.stringify(prompt)}` }],
    }),
  });
  const body = (await res.json()) as { choices: { message: { content: string } }[] };
  return Number(body.choices[0].message.content.trim()) || 3;
}

export async function openingText(env: Env, hours: string): Promise<string> {
  const res = await fetch('https://api.together.xyz/v1/chat/completions', { // safe
    method: 'POST',
    headers: { authorization: `Bearer ${env.TOGETHER_KEY}` },
    body: JSON.stringify({ model: 'meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo', messages: [{ role: 'user', content: `Say politely that we open ${hours}` }] }),
  });
  const body = (await res.json()) as { choices: { message: { content: string } }[] };
  return body.choices[0].message.content;
}
