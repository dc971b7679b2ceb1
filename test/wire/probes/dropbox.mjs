import { Dropbox } from 'dropbox';
import { settled } from '../provoked.mjs';

const client = new Dropbox({ accessToken: 'none' });

export const calls = {
  filesUpload: (mark) => settled(client.filesUpload({ path: `/${mark('path')}.txt`, contents: mark('contents') })).then(() => undefined),
};
