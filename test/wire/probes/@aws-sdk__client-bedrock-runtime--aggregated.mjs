import { BedrockRuntime } from '@aws-sdk/client-bedrock-runtime';

const client = new BedrockRuntime({ region: 'us-east-1', credentials: { accessKeyId: 'none', secretAccessKey: 'none' }, maxAttempts: 1 });

export const calls = {
  converse: (mark) =>
    client
      .converse({ modelId: 'anthropic.claude-sonnet-4-5', messages: [{ role: 'user', content: [{ text: mark('messages.content') }] }] })
      .catch((error) => error),
  invokeModel: (mark) =>
    client.invokeModel({ modelId: 'amazon.nova-lite-v1:0', body: JSON.stringify({ inputText: mark('body') }) }).then(() => undefined),
};
