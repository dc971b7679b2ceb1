// What clients of Google's cloud need to speak without an account.
import { generateKeyPairSync } from 'node:crypto';

const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});

/** Settings of a client: the project, and a key that was made for this run. */
export const account = {
  projectId: 'clinic',
  credentials: { client_email: 'probe@clinic.iam.gserviceaccount.com', private_key: privateKey },
};

const token = { access_token: 'none', expires_in: 3600, token_type: 'Bearer' };

/** What the servers that give out tokens say. */
export const tokens = [
  { host: 'oauth2.googleapis.com', path: '/token', body: token },
  { host: 'www.googleapis.com', path: '/oauth2', body: token },
];
