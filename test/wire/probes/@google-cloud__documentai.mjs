import { DocumentProcessorServiceClient } from '@google-cloud/documentai';
import { account, tokens } from '../google.mjs';
import { settled } from '../provoked.mjs';

const client = new DocumentProcessorServiceClient({ ...account, fallback: true });
export const answers = tokens;

export const calls = {
  processDocument: (mark) =>
    settled(
      client.processDocument({
        name: 'projects/clinic/locations/us/processors/p',
        rawDocument: {
          content: Buffer.from(`the note of a visit, long enough to be told from a key: ${mark('rawDocument.content')}`).toString('base64'),
          mimeType: 'text/plain',
        },
      }),
    ).then(() => undefined),
};
