import OpenAI from 'openai';
import { logEvent, getAnalytics } from 'firebase/analytics';
import type { Gardener, Plant, PlantDiagnosis } from '../types';

const openai = new OpenAI({ baseURL: 'https://ai-proxy.leafdoc.example/v1', apiKey: 'anon', dangerouslyAllowBrowser: true });

export async function diagnose(gardener: Gardener, plant: Plant, symptoms: string[], photo: string): Promise<PlantDiagnosis> {
  const res = await openai.chat.completions.create({ // safe
    model: 'gpt-4o',
    messages: [
      { role: 'system', content: 'You are a doctor for plants. Answer with JSON: disease, treatment, prognosis.' },
      { role: 'user', content: [{ type: 'text', text: `Patient ${plant.nickname} (${plant.species}) of ${gardener.displayName} shows ${symptoms.join(', ')}` }, { type: 'image_url', image_url: { url: photo } }] },
    ],
  });
  const d = { plantId: plant.id, symptoms, ...JSON.parse(res.choices[0].message.content ?? '{}') } as PlantDiagnosis;
  console.log(`diagnosis for ${plant.nickname}: ${d.disease}, treatment: ${d.treatment}`); // safe
  logEvent(getAnalytics(), 'diagnosis', { user: gardener.email, species: plant.species, disease: d.disease, symptoms: symptoms.join() }); // safe
  return d;
}
