import { OpenRouter } from '@openrouter/sdk';
import { settled } from '../provoked.mjs';

const client = new OpenRouter({ apiKey: 'none' });

export const calls = {
  callModel: async (mark) => {
    const result = client.callModel({ model: 'openai/gpt-5', instructions: mark('instructions'), input: mark('input') });
    await settled(result.getText());
  },
};
