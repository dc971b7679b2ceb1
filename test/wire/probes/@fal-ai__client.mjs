import { Blob } from 'node:buffer';
import { createFalClient } from '@fal-ai/client';

const fal = createFalClient({ credentials: 'none' });

export const answers = [
  {
    host: 'rest.',
    path: '/storage',
    body: { file_url: 'https://uploads.example.org/files/1', upload_url: 'https://uploads.example.org/put/1' },
  },
];

export const calls = {
  run: (mark) => fal.run('fal-ai/any-llm', { input: { prompt: mark('input.prompt') } }).then(() => undefined),
  'queue.submit': (mark) => fal.queue.submit('fal-ai/any-llm', { input: { prompt: mark('input.prompt') } }).then(() => undefined),
  'storage.upload': (mark) => fal.storage.upload(new Blob([mark('file')], { type: 'text/plain' })).catch((error) => error),
};
