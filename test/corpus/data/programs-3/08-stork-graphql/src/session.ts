import { createRemoteJWKSet, jwtVerify } from 'jose';

const keys = createRemoteJWKSet(new URL('https://login.stork-care.example/.well-known/jwks.json'));

export async function verify(header?: string) {
  if (!header?.startsWith('Bearer ')) return null;
  try {
    const { payload } = await jwtVerify(header.slice(7), keys, { audience: 'stork' });
    return { id: payload.sub, name: payload.name, role: payload.role };
  } catch (e) {
    console.warn('token rejected', (e as { code?: string }).code);
    return null;
  }
}
