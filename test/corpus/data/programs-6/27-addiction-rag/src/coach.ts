import { mistral } from '@ai-sdk/mistral';
import { openai } from '@ai-sdk/openai';
import { generateObject, generateText, tool, type CoreMessage } from 'ai';
import { Client } from 'langsmith';
import { ollama } from 'ollama-ai-provider';
import { z } from 'zod';
import { notesOf, participant } from './repo.js';
import { similarHandouts } from './vector.js';

const smith = new Client();

const tools = {
  caseload: tool({
    description: 'Facts about one participant',
    parameters: z.object({ pid: z.string() }),
    execute: async ({ pid }) => {
      const p = await participant(pid);
      return { name: p.realName, substances: p.substances, lastUse: p.lastUse, maintenance: p.maintenance };
    },
  }),
  handouts: tool({
    description: 'Handouts about a topic',
    parameters: z.object({ topic: z.string() }),
    execute: async ({ topic }) => similarHandouts(topic),
  }),
};

export async function counsel(messages: CoreMessage[]): Promise<string> {
  const { text } = await generateText({ model: openai('gpt-4o-2024-11-20'), system: 'You help a counsellor.', messages, tools, maxSteps: 4 }); // leak: ai
  return text;
}

export async function relapseRisk(pid: string): Promise<number> {
  const p = await participant(pid);
  const notes = await notesOf(pid);
  const prompt = `Substances ${p.substances.join(', ')}; last use ${p.lastUse}; officer ${p.probationOfficer}.\n${notes.map((n) => n.body).join('\n')}`;
  const { object, usage } = await generateObject({ // leak: ai
    model: mistral('mistral-large-2411'),
    schema: z.object({ risk: z.number().min(0).max(1) }),
    prompt,
  });
  console.log('tokens', usage.totalTokens); // safe
  await smith.createRun({ name: 'risk', run_type: 'llm', inputs: { tokens: usage.promptTokens } }); // safe
  await smith.createRun({ name: 'risk-full', run_type: 'llm', inputs: { prompt } }); // leak: error_monitor|trace|ai
  return object.risk;
}

export async function localSummary(pid: string): Promise<string> {
  const notes = await notesOf(pid);
  const { text } = await generateText({ model: ollama('llama3.1'), prompt: notes.map((n) => n.body).join('\n') }); // safe
  return text;
}

export async function titleFor(topic: 'cravings' | 'sleep' | 'family'): Promise<string> {
  const { text } = await generateText({ model: mistral('mistral-small-2409'), prompt: `Title for a leaflet on ${topic}` }); // safe
  return text;
}
