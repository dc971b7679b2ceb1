import { HfInference } from '@huggingface/inference';
import type { Composition } from 'fhir/r4';

const hf = new HfInference(process.env.HF_TOKEN);

export async function plainSummary(c: Composition): Promise<string> {
  const inputs = (c.section ?? []).map((s) => `${s.title}: ${s.text?.div}`).join('\n');
  const t0 = Date.now();
  const out = await hf.summarization({ model: 'facebook/bart-large-cnn', inputs }); // leak: ai
  console.info('summary', c.id, { chars: inputs.length, ms: Date.now() - t0 }); // safe
  return out.summary_text;
}
