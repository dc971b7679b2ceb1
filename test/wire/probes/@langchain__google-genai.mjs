import { ChatGoogleGenerativeAI, GoogleGenerativeAIEmbeddings } from '@langchain/google-genai';
import { settled } from '../provoked.mjs';

const model = new ChatGoogleGenerativeAI({ apiKey: 'none', model: 'gemini-2.5-flash', maxRetries: 0 });
const embeddings = new GoogleGenerativeAIEmbeddings({ apiKey: 'none', model: 'embedding-001', maxRetries: 0 });

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
