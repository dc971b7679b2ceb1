import { ChatCohere, CohereEmbeddings } from '@langchain/cohere';
import { settled } from '../provoked.mjs';

const model = new ChatCohere({ apiKey: 'none', model: 'command-r', maxRetries: 0 });
const embeddings = new CohereEmbeddings({ apiKey: 'none', model: 'embed-v4', maxRetries: 0 });

export const calls = {
  invoke: (mark) =>
    settled(
      model.invoke([
        ['system', mark('system')],
        ['human', mark('human')],
      ]),
    ).then(() => undefined),
  'invoke(text)': (mark) => settled(model.invoke(mark('arg[0]'))).then(() => undefined),
  embedQuery: (mark) => settled(embeddings.embedQuery(mark('arg[0]'))).then(() => undefined),
  embedDocuments: (mark) => settled(embeddings.embedDocuments([mark('arg[0].element')])).then(() => undefined),
};
