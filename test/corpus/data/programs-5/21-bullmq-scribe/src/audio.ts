import { createDecipheriv } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const ROOT = process.env.AUDIO_ROOT ?? '/srv/audio';

export async function openAudio(key: string): Promise<Buffer> {
  const sealed = await readFile(join(ROOT, key));
  const decipher = createDecipheriv('aes-256-gcm', Buffer.from(process.env.AUDIO_KEY!, 'base64'), sealed.subarray(0, 12));
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]);
}
