import { createRemoteJWKSet, jwtVerify } from 'jose';
import type { GqlContext } from './types.js';

const keys = createRemoteJWKSet(new URL('https://login.authorly.example/.well-known/jwks.json'));

export async function userFromHeader(header?: string): Promise<GqlContext['user']> {
  if (!header?.startsWith('Bearer ')) return null;
  const { payload } = await jwtVerify(header.slice(7), keys, { audience: 'authorly' });
  return { id: String(payload.sub), name: String(payload.name), team: String(payload.team) };
}
