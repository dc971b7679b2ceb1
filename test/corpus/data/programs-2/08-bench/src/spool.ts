import { createCipheriv, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { safeStorage } from 'electron';
import type { LabResult } from './astm';

export function spoolPlain(results: LabResult[]) {
  const file = join(tmpdir(), `spool-${Date.now()}.json`);
  writeFileSync(file, JSON.stringify(results)); // leak: file
  return file;
}

export function spoolSealed(dir: string, results: LabResult[], key: Buffer) {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const body = Buffer.concat([cipher.update(JSON.stringify(results), 'utf8'), cipher.final()]);
  writeFileSync(join(dir, `${Date.now()}.sealed`), Buffer.concat([iv, cipher.getAuthTag(), body])); // safe
}

export function sealToken(dir: string, token: string) {
  writeFileSync(join(dir, 'token'), safeStorage.encryptString(token)); // safe
}
