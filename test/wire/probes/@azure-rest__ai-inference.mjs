import { AzureKeyCredential } from '@azure/core-auth';
import ModelClient from '@azure-rest/ai-inference';

const client = ModelClient('https://clinic.services.ai.azure.com/models', new AzureKeyCredential('none'));

export const calls = {
  'path(/chat/completions).post': async (mark) =>
    void (await client
      .path('/chat/completions')
      .post({ body: { model: 'gpt-4o', messages: [{ role: 'user', content: mark('arg[0].body.messages') }] } })),
  'path(/embeddings).post': async (mark) =>
    void (await client.path('/embeddings').post({ body: { model: 'e', input: [mark('arg[0].body.input')] } })),
};
