import { ApplyGuardrailCommand, BedrockRuntimeClient, ConverseCommand, InvokeModelCommand } from '@aws-sdk/client-bedrock-runtime';

const client = new BedrockRuntimeClient({
  region: 'us-east-1',
  credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
  maxAttempts: 1,
});
const model = 'anthropic.claude-3-haiku-20240307-v1:0';

export const calls = {
  ConverseCommand: (mark) =>
    client
      .send(
        new ConverseCommand({
          modelId: model,
          system: [{ text: mark('system') }],
          messages: [{ role: 'user', content: [{ text: mark('messages.content') }] }],
          requestMetadata: { a: mark('requestMetadata') },
        }),
      )
      .catch((error) => error),
  InvokeModelCommand: (mark) =>
    client
      .send(new InvokeModelCommand({ modelId: model, body: JSON.stringify({ messages: [{ role: 'user', content: mark('body') }] }) }))
      .catch((error) => error),
  ApplyGuardrailCommand: (mark) =>
    client
      .send(
        new ApplyGuardrailCommand({
          guardrailIdentifier: 'g',
          guardrailVersion: '1',
          source: 'INPUT',
          content: [{ text: { text: mark('content') } }],
        }),
      )
      .catch((error) => error),
};
