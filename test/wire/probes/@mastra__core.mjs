import { Agent } from '@mastra/core/agent';

process.env.OPENAI_API_KEY = 'none';
process.env.ANTHROPIC_API_KEY = 'none';
const toAgent = (instructions, model) => new Agent({ id: 'triage', name: 'triage', instructions, model, maxRetries: 0 });
const ask = (mark, model) =>
  toAgent(mark('instructions'), model)
    .generate(mark('arg[0]'), { maxSteps: 1 })
    .then(() => undefined)
    .catch((error) => error);

export const calls = {
  'Agent generate, a model of OpenAI': (mark) => ask(mark, 'openai/gpt-4o'),
  'Agent generate, a model of Anthropic': (mark) => ask(mark, 'anthropic/claude-sonnet-4-5'),
};
