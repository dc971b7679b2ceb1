import ImageKit from 'imagekit';
import { settled } from '../provoked.mjs';

const client = new ImageKit({ publicKey: 'none', privateKey: 'none', urlEndpoint: 'https://ik.imagekit.io/clinic' });

export const calls = {
  upload: (mark) =>
    settled(client.upload({ file: Buffer.from(mark('file')), fileName: mark('fileName'), tags: [mark('tags')] })).then(() => undefined),
};
