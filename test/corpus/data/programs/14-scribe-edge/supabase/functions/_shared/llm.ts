import OpenAI from 'npm:openai@4.47.1';

const openai = new OpenAI({ apiKey: Deno.env.get('OPENAI_API_KEY') });

export async function complete(system: string, user: string): Promise<string> {
  const out = await openai.chat.completions.create({ model: 'gpt-4o-2024-05-13', messages: [{ role: 'system', content: system }, { role: 'user', content: user }] });
  return out.choices[0].message.content ?? '';
}

export async function transcribe(audio: Uint8Array): Promise<string> {
  const res = await fetch('https://api.deepgram.com/v1/listen?model=nova-2-medical', { // leak: ai
    method: 'POST',
    headers: { authorization: `Token ${Deno.env.get('DEEPGRAM_KEY')}`, 'content-type': 'audio/wav' },
    body: audio,
  });
  const json = await res.json();
  return json.results.channels[0].alternatives[0].transcript;
}
