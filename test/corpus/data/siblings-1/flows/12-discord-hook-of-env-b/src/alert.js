import { request } from 'undici';
import { env } from './env.js';

export async function alertTeam(content) {
  const { statusCode } = await request(env.discordHook, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'crisis-line', content }),
  });
  return statusCode < 300;
}
