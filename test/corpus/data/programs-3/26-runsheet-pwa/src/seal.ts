import sodium from 'libsodium-wrappers';

let key: Uint8Array | undefined;

export function unlock(k: Uint8Array) {
  key = k;
}

export async function seal(text: string): Promise<Uint8Array> {
  await sodium.ready;
  if (!key) throw new Error('tablet is locked');
  const nonce = sodium.randombytes_buf(sodium.crypto_secretbox_NONCEBYTES);
  const box = sodium.crypto_secretbox_easy(text, nonce, key);
  const out = new Uint8Array(nonce.length + box.length);
  out.set(nonce);
  out.set(box, nonce.length);
  return out;
}
