import OpenAI from 'openai';
import { localSummary } from './coach.js';
import { notesOf, participant } from './repo.js';

const groq = new OpenAI({ baseURL: 'https://api.groq.com/openai/v1', apiKey: process.env.GROQ_KEY });
const onPrem = new OpenAI({ baseURL: 'http://localhost:8000/v1', apiKey: 'none' });

type Fn = (args: Record<string, string>) => Promise<unknown>;

const registry = new Map<string, Fn>();

function expose(name: string) {
  return function (_target: unknown, _key: string, descriptor: PropertyDescriptor): void {
    registry.set(name, descriptor.value as Fn);
    console.log('exposed', name); // safe
  };
}

export class Toolbox {
  @expose('last_use')
  async lastUse({ pid }: Record<string, string>): Promise<unknown> {
    const { realName, lastUse, substances } = await participant(pid);
    return { realName, lastUse, substances };
  }

  @expose('opening_hours')
  async hours(): Promise<unknown> {
    return { mon: '9-17', fri: '9-13' };
  }
}

async function step(client: OpenAI, model: string, messages: OpenAI.ChatCompletionMessageParam[]) {
  const { choices } = await client.chat.completions.create({ model, messages });
  return choices[0].message;
}

export async function ask(pid: string, question: string): Promise<string> {
  const facts = await registry.get('last_use')!({ pid });
  const first = await step(groq, 'llama-3.3-70b-versatile', [{ role: 'user', content: `${question}\n${JSON.stringify(facts)}` }]); // leak: ai
  console.log('answer of', first.content?.length, 'characters'); // safe
  if (!first.content) console.error('empty answer about', facts); // leak: log
  return first.content ?? '';
}

export async function askHours(question: string): Promise<string> {
  const hours = await registry.get('opening_hours')!({});
  const { content } = await step(groq, 'llama-3.3-70b-versatile', [{ role: 'user', content: `Hours: ${JSON.stringify(hours)}. ${question}` }]); // safe
  return content ?? '';
}

export async function quiet(pid: string): Promise<string> {
  const notes = await notesOf(pid);
  const { content } = await step(onPrem, 'qwen2.5-14b', [{ role: 'user', content: notes.map((n) => n.body).join('\n') }]); // safe
  return content ?? (await localSummary(pid));
}
