import { AnthropicBedrock } from '@anthropic-ai/bedrock-sdk';

const client = new AnthropicBedrock({ awsAccessKey: 'a', awsSecretKey: 's', awsRegion: 'us-east-1', maxRetries: 0 });

export const calls = {
  'beta.messages.create': (mark) =>
    client.beta.messages
      .create({
        model: 'anthropic.claude',
        max_tokens: 10,
        system: mark('system'),
        messages: [{ role: 'user', content: mark('messages.content') }],
      })
      .then(() => undefined),
};
