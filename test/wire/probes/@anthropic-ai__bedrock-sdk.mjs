import AnthropicBedrock from '@anthropic-ai/bedrock-sdk';

const client = new AnthropicBedrock({ awsRegion: 'us-east-1', awsAccessKey: 'none', awsSecretKey: 'none', maxRetries: 0 });

export const calls = {
  'messages.create': (mark) =>
    client.messages
      .create({
        model: 'anthropic.claude-3-haiku-20240307-v1:0',
        max_tokens: 10,
        system: mark('system'),
        messages: [{ role: 'user', content: mark('messages.content') }],
      })
      .then(() => undefined),
};
