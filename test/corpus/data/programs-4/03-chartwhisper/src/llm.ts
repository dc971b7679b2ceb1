import ky from 'ky';
import { Langfuse } from 'langfuse';
import { config } from './config.js';

export interface ChatMessage {
  role: 'system' | 'user' | 'assistant';
  content: string;
}

const groq = ky.create({
  prefixUrl: 'https://api.groq.com/openai/v1',
  headers: { authorization: `Bearer ${config.groqKey}` },
  timeout: 60_000,
  retry: 2,
});

const langfuse = new Langfuse(config.langfuse);

export class Llm {
  constructor(private readonly model = 'llama-3.1-70b-versatile') {}

  get name() {
    return this.model;
  }

  async complete(messages: ChatMessage[], json = false) {
    const body = { model: this.model, messages, temperature: 0.1, ...(json ? { response_format: { type: 'json_object' } } : {}) };
    const res = await groq
      .post('chat/completions', { json: body })
      .json<{ choices: { message: { content: string } }[]; usage: { total_tokens: number } }>();
    return { text: res.choices[0].message.content, tokens: res.usage.total_tokens };
  }
}

export function recordGeneration(name: string, input: unknown, output: unknown, tokens: number) {
  const trace = langfuse.trace({ name });
  trace.generation({ name, input, output, usage: { total: tokens } });
}

export function recordUsage(name: string, model: string, tokens: number) {
  langfuse.trace({ name, metadata: { model, tokens } });
}
