import { Blob } from 'node:buffer';
import { uploadFile } from '@huggingface/hub';
import { settled } from '../provoked.mjs';

export const answers = [
  { host: 'huggingface.co', path: '/api/datasets/clinic/notes/preupload', body: { files: [{ path: 'a.txt', uploadMode: 'regular' }] } },
  { host: 'huggingface.co', path: '/api', body: { commitOid: 'o', commitUrl: 'u' } },
];

export const calls = {
  uploadFile: (mark) =>
    settled(
      uploadFile({
        repo: { type: 'dataset', name: 'clinic/notes' },
        accessToken: 'hf_none',
        file: { path: 'a.txt', content: new Blob([`the note of a visit, long enough to be told from a key: ${mark('file.content')}`]) },
        commitTitle: mark('commitTitle'),
      }),
    ).then(() => undefined),
};
