import { base } from '@uploadcare/upload-client';
import { settled } from '../provoked.mjs';

export const calls = {
  base: (mark) =>
    settled(
      base(Buffer.from(mark('arg[0]')), { publicKey: 'none', fileName: `${mark('fileName')}.txt`, metadata: { name: mark('metadata') } }),
    ).then(() => undefined),
};
