import { openai } from '@ai-sdk/openai';
import { convertToCoreMessages, streamText } from 'ai';
import { currentMember } from '@/lib/member';
import { limiter } from '@/lib/limits';

export async function POST(req: Request) {
  const member = await currentMember();
  const { success, remaining } = await limiter.limit(member.accountId);
  console.log('limit', remaining); // safe
  if (!success) return new Response('Too many messages', { status: 429 }); // safe

  const { messages } = await req.json();
  console.log('chat turn', messages.at(-1)?.content, member.preferredName); // leak: log
  const background = `Member ${member.preferredName}, born ${member.birthDate}, PHQ-9 ${member.phq9Score}, diagnoses: ${member.activeDiagnoses.join(', ')}`;
  const result = await streamText({ model: openai('gpt-4o-2024-05-13'), system: background, messages: convertToCoreMessages(messages) }); // leak: ai
  return result.toAIStreamResponse();
}
