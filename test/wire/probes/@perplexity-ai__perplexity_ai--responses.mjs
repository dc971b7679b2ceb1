import Perplexity from '@perplexity-ai/perplexity_ai';
import { settled } from '../provoked.mjs';

const client = new Perplexity({ apiKey: 'none', maxRetries: 0 });

export const calls = {
  'responses.create': (mark) =>
    settled(client.responses.create({ model: 'sonar', instructions: mark('instructions'), input: mark('input') })).then(() => undefined),
};
