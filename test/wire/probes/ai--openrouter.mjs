import { createOpenRouter } from '@openrouter/ai-sdk-provider';
import { generateText } from 'ai';

const openrouter = createOpenRouter({ apiKey: 'none' });

export const calls = {
  generateText: (mark) =>
    generateText({
      model: openrouter.chat('openai/gpt-5'),
      system: mark('system'),
      prompt: mark('prompt'),
      maxRetries: 0,
    }).catch((error) => error),
};
