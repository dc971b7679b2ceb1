import type { CycleStats, DayEntry } from '../model';

const ENDPOINT = 'https://generativelanguage.googleapis.com/v1beta/models/gemini-1.5-flash:generateContent';

async function generate(prompt: string): Promise<string> {
  const res = await fetch(`${ENDPOINT}?key=${process.env.EXPO_PUBLIC_GEMINI}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ contents: [{ role: 'user', parts: [{ text: prompt }] }] }),
  });
  if (!res.ok) throw new Error(`insight service answered ${res.status}`); // safe
  const json = await res.json();
  return json.candidates[0].content.parts[0].text;
}

export async function weeklyInsight(email: string, entries: DayEntry[], stats: CycleStats) {
  const days = entries.map((e) => `${e.date}: flow ${e.flow}, mood ${e.mood.join('/')}, ${e.symptoms.join('/')} ${e.note ?? ''}`);
  const prompt = `User ${email}. Last period ${stats.lastPeriodStart}, cycle ${stats.averageLength} days.\n${days.join('\n')}\nWrite a kind summary.`;
  const summary = await generate(prompt); // leak: ai
  console.log('[insight]', summary); // leak: log
  return summary;
}

export async function articleTeaser(topic: string) {
  return generate(`Write a teaser of 30 words for an article about ${topic}.`); // safe
}
