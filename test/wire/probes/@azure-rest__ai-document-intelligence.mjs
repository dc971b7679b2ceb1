import createClient from '@azure-rest/ai-document-intelligence';
import { settled } from '../provoked.mjs';

const client = createClient('https://clinic.cognitiveservices.azure.com', { key: 'none' }, { retryOptions: { maxRetries: 0 } });

export const calls = {
  'path.post': (mark) =>
    settled(
      client.path('/documentModels/{modelId}:analyze', 'prebuilt-read').post({
        contentType: 'application/json',
        body: {
          base64Source: Buffer.from(`the note of a visit, long enough to be told from a key: ${mark('arg[0].body')}`).toString('base64'),
        },
      }),
    ).then(() => undefined),
};
