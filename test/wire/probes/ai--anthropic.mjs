import { createAnthropic } from '@ai-sdk/anthropic';
import { generateText, streamText } from 'ai';

const anthropic = createAnthropic({ apiKey: 'none' });

export const calls = {
  generateText: (mark) =>
    generateText({ model: anthropic('claude-sonnet-4-5'), system: mark('system'), prompt: mark('prompt'), maxRetries: 0 })
      .then(() => undefined)
      .catch((error) => error),
  streamText: async (mark) => {
    const answer = streamText({
      model: anthropic('claude-sonnet-4-5'),
      messages: [{ role: 'user', content: mark('messages.content') }],
      maxRetries: 0,
      onError: () => undefined,
    });
    await Promise.resolve(answer.text).catch(() => undefined);
  },
};
