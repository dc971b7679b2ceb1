import { put } from '@vercel/blob';

export const calls = {
  put: (mark) =>
    put(`scans/${mark('arg[0]')}.txt`, mark('arg[1]'), { access: 'public', token: 'vercel_blob_rw_store_none' }).then(() => undefined),
};
