import { createCipheriv, createHmac, randomBytes } from 'node:crypto';

const key = Buffer.from(process.env.FIELD_KEY ?? '', 'base64');

export const pseudonym = (id: string) => createHmac('sha256', process.env.PSEUDONYM_KEY ?? '').update(id).digest('hex').slice(0, 20);

export const initials = (name: string) => name.split(/\s+/).map((p) => p[0] + '***').join(' ');

export function seal(value: string): string {
  const iv = randomBytes(12);
  const c = createCipheriv('aes-256-gcm', key, iv);
  const body = Buffer.concat([c.update(value, 'utf8'), c.final()]);
  return Buffer.concat([iv, c.getAuthTag(), body]).toString('base64');
}

export function ageBand(dob: string): string {
  const age = new Date().getFullYear() - new Date(dob).getFullYear();
  return age < 12 ? 'child' : age < 18 ? 'teen' : 'adult';
}
