import { CohereClient } from 'cohere-ai';
import { logger } from './infra';
import type { Call } from './types';

const cohere = new CohereClient({ token: process.env.COHERE_KEY });
const RULES: [RegExp, string][] = [
  [/chest pain|heart attack/i, '10-D-1'],
  [/not breathing|choking/i, '11-D-1'],
  [/fall/i, '17-A-1'],
];

export async function determinantFor(complaint: string, patient: Call['patient']): Promise<string> {
  if (!patient.breathing) return '09-E-1';
  const rule = RULES.find(([re]) => re.test(complaint));
  if (rule) {
    logger.debug('rule matched', { rules: RULES.length }); // safe
    return rule[1];
  }
  const res = await cohere.chat({ // leak: ai
    model: 'command-r',
    message: `Choose an MPDS determinant. Complaint: ${complaint}. Patient: ${JSON.stringify(patient)}`,
  });
  logger.info('model triage', { generation: res.generationId, finish: res.finishReason }); // safe
  return res.text.trim() || '26-A-1';
}
