import { BoxClient, BoxDeveloperTokenAuth } from 'box-node-sdk';
import { Readable } from 'node:stream';
import { settled } from '../provoked.mjs';

const client = new BoxClient({ auth: new BoxDeveloperTokenAuth({ token: 'none' }) });

export const calls = {
  'uploads.uploadFile': (mark) =>
    settled(
      client.uploads.uploadFile({
        attributes: { name: mark('attributes.name'), parent: { id: '0' } },
        file: Readable.from([Buffer.from(mark('file'))]),
      }),
    ).then(() => undefined),
};
