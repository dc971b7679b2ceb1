import { anthropic } from '@ai-sdk/anthropic';
import { generateObject, generateText } from 'ai';
import { z } from 'zod';
import type { SessionNote, TherapyClient } from '~/schemas';

const model = anthropic('claude-3-5-sonnet-20240620');

export async function themes(client: TherapyClient, notes: SessionNote[]) {
  const { object } = await generateObject({ // leak: ai
    model,
    schema: z.object({ count: z.number() }),
    prompt: `Count recurring themes for ${client.preferredName ?? client.legalName} (${client.diagnosis}).\n\n${notes.map((n) => n.content).join('\n---\n')}`,
  });
  return object.count;
}

export async function homeworkIdeas(technique: 'cbt' | 'act' | 'dbt') {
  const { text } = await generateText({ // safe
    model,
    prompt: `Give five short homework exercises for ${technique.toUpperCase()}, one per line.`,
  });
  return text.split('\n');
}
