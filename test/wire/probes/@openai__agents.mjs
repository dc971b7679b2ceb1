import { Agent, run, tool } from '@openai/agents';

process.env.OPENAI_API_KEY = 'none';
const message = (text) => ({
  id: 'm',
  type: 'message',
  role: 'assistant',
  status: 'completed',
  content: [{ type: 'output_text', text, annotations: [] }],
});
export const answers = [
  {
    host: 'api.openai.com',
    path: '/v1/responses',
    body: { id: 'r', object: 'response', status: 'completed', output: [message('ok')], usage: {} },
  },
];

export const flushMs = 7000;
export const calls = {
  'run(agent, input)': async (mark) => {
    const lookUp = tool({
      name: 'look_up',
      description: mark('tool.description'),
      parameters: { type: 'object', properties: {}, required: [], additionalProperties: false },
      strict: true,
      execute: async () => 'x',
    });
    await run(new Agent({ name: 'triage', instructions: mark('Agent.instructions'), tools: [lookUp] }), mark('arg[1]'));
  },
};
