import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import type { Referral } from '../types';

const bedrock = new BedrockRuntimeClient({ region: 'us-east-2' });
const SPECIALTIES = ['cardiology', 'dermatology', 'neurology', 'orthopaedics', 'other'];

export async function classify(r: Referral): Promise<string> {
  const out = await bedrock.send( // leak: ai
    new ConverseCommand({
      modelId: 'anthropic.claude-3-haiku-20240307-v1:0',
      system: [{ text: `Answer with one of: ${SPECIALTIES.join(', ')}` }],
      messages: [{ role: 'user', content: [{ text: `${r.patient.firstName} ${r.patient.lastName} (${r.patient.dateOfBirth}): ${r.reason}` }] }],
    }),
  );
  const text = out.output?.message?.content?.[0]?.text?.trim().toLowerCase() ?? '';
  return SPECIALTIES.includes(text) ? text : 'other';
}
