import { ChatBedrockConverse } from '@langchain/aws';

const model = new ChatBedrockConverse({
  model: 'anthropic.claude-3-5-sonnet-20240620-v1:0',
  region: 'us-east-1',
  credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
  maxRetries: 0,
});
const or = (call) => call.then(() => undefined).catch((error) => error);

export const calls = {
  invoke: (mark) => or(model.invoke(mark('arg[0]'))),
  'invoke, messages': (mark) =>
    or(
      model.invoke([
        ['system', mark('system')],
        ['human', mark('human')],
      ]),
    ),
};
