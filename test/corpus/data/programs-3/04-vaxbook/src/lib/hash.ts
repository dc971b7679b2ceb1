const enc = new TextEncoder();

export async function keyed(value: string, pepper: string): Promise<string> {
  const key = await crypto.subtle.importKey('raw', enc.encode(pepper), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const sig = await crypto.subtle.sign('HMAC', key, enc.encode(value));
  return [...new Uint8Array(sig)].map((b) => b.toString(16).padStart(2, '0')).join('');
}

export function b64(value: unknown): string {
  return btoa(unescape(encodeURIComponent(JSON.stringify(value))));
}
