import type { Reading, Wearer } from './schema.js';
import { forComponent } from './log.js';

const log = forComponent('vendor');

type Result<T, E> = { ok: true; value: T } | { ok: false; error: E };

export class UploadError extends Error {
  constructor(message: string, readonly context: { wearer: Wearer; readings: Reading[] }) { super(message); }
}

export async function upload(wearer: Wearer, readings: Reading[]): Promise<Result<number, UploadError>> {
  const q = new URLSearchParams({ patient: wearer.fullName, phone: wearer.phone });
  const res = await fetch(`https://portal.pulse.example/import?${q}`, { method: 'POST', body: JSON.stringify(readings) }); // leak: url
  if (res.ok) return { ok: true, value: readings.length };
  return { ok: false, error: new UploadError(`upload failed with ${res.status}`, { wearer, readings }) };
}

export async function uploadAll(batch: Map<Wearer, Reading[]>): Promise<void> {
  for (const [wearer, readings] of batch) {
    const r = await upload(wearer, readings);
    if (r.ok) {
      log.info({ n: r.value }, 'uploaded'); // safe: a count
      continue;
    }
    log.error({ message: r.error.message, n: r.error.context.readings.length }, 'upload'); // safe: text with a status, a count
    log.error({ ctx: r.error.context }, 'upload context'); // leak: log
    console.error(r.error.context.wearer.diagnoses.join()); // leak: log
  }
}
