import OpenAI from 'openai';

export async function chiedi(istruzioni: string, contenuto: string) {
  const openai = new OpenAI({ apiKey: useRuntimeConfig().openaiKey });
  const risposta = await openai.chat.completions.create({
    model: 'gpt-4o-mini',
    messages: [
      { role: 'system', content: istruzioni },
      { role: 'user', content: contenuto },
    ],
  });
  return risposta.choices[0].message.content ?? '';
}
