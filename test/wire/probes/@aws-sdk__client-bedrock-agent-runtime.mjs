import { BedrockAgentRuntime, InvokeAgentCommand, RetrieveCommand } from '@aws-sdk/client-bedrock-agent-runtime';

const client = new BedrockAgentRuntime({
  region: 'us-east-1',
  credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
  maxAttempts: 1,
});

export const calls = {
  InvokeAgentCommand: (mark) =>
    client
      .send(
        new InvokeAgentCommand({
          agentId: 'AGENT00001',
          agentAliasId: 'ALIAS00001',
          sessionId: 's1',
          inputText: mark('inputText'),
          sessionState: { sessionAttributes: { name: mark('sessionAttributes') } },
        }),
      )
      .then(() => undefined),
  RetrieveCommand: (mark) =>
    client
      .send(new RetrieveCommand({ knowledgeBaseId: 'BASE000001', retrievalQuery: { text: mark('retrievalQuery') } }))
      .then(() => undefined),
  retrieve: (mark) =>
    client.retrieve({ knowledgeBaseId: 'BASE000001', retrievalQuery: { text: mark('retrievalQuery') } }).then(() => undefined),
};
