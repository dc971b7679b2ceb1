import { BedrockAgentCoreClient, InvokeAgentRuntimeCommand } from '@aws-sdk/client-bedrock-agentcore';

const client = new BedrockAgentCoreClient({
  region: 'us-east-1',
  credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
  maxAttempts: 1,
});

export const calls = {
  InvokeAgentRuntimeCommand: (mark) =>
    client
      .send(
        new InvokeAgentRuntimeCommand({
          agentRuntimeArn: 'arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/triage-1',
          runtimeSessionId: 's'.repeat(40),
          payload: Buffer.from(JSON.stringify({ prompt: mark('payload') })),
        }),
      )
      .then(() => undefined),
};
