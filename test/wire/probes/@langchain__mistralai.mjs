import { ChatMistralAI, MistralAIEmbeddings } from '@langchain/mistralai';

const model = new ChatMistralAI({ apiKey: 'none', model: 'mistral-small-latest', maxRetries: 0 });
const embeddings = new MistralAIEmbeddings({ apiKey: 'none', maxRetries: 0 });
const or = (call) => call.then(() => undefined).catch((error) => error);

export const calls = {
  invoke: (mark) => or(model.invoke([['human', mark('human')]])),
  embedQuery: (mark) => or(embeddings.embedQuery(mark('arg[0]'))),
};
