import Anthropic from '@anthropic-ai/sdk';
import { createClient } from '@supabase/supabase-js';

const anthropic = new Anthropic();
const db = createClient(process.env.SUPABASE_URL!, process.env.SUPABASE_SERVICE_KEY!);

const CRITERIA = 'Adults 18 to 75 with type 2 diabetes, HbA1c above 7.5, no insulin.';

export async function rewriteCriteria() {
  return anthropic.messages.create({ // safe
    model: 'claude-3-5-sonnet-20240620',
    max_tokens: 400,
    messages: [{ role: 'user', content: `Rewrite for lay readers: ${CRITERIA}` }],
  });
}

export async function matchParticipant(id: string) {
  const { data } = await db.from('participants').select('full_name, medical_history, hiv_status').eq('id', id).single();
  if (!data) throw new Error('participant_not_found'); // safe
  const answer = await anthropic.messages.create({ // leak: ai
    model: 'claude-3-5-sonnet-20240620',
    max_tokens: 300,
    system: CRITERIA,
    messages: [{ role: 'user', content: `${data.full_name}, HIV ${data.hiv_status}. History: ${data.medical_history}` }],
  });
  console.log('match done', id, answer.usage.output_tokens); // safe
  return answer.content;
}
