import { writeFile } from 'node:fs/promises';
import createDebug from 'debug';
import { createCipheriv, randomBytes } from 'node:crypto';
import type { Beat, Enrollee } from '../shared/types.js';

const debug = createDebug('heartstrap:report');

interface Session {
  who: Enrollee;
  beats: Beat[];
}

const mean = (xs: number[]) => xs.reduce((a, b) => a + b, 0) / Math.max(xs.length, 1);

function seal(text: string): Buffer {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(process.env.REPORT_KEY!, 'hex'), iv);
  return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

export class Reports {
  private readonly sessions: Record<string, Session> = {};

  add(who: Enrollee, beat: Beat): void {
    (this.sessions[who.ref] ??= { who, beats: [] }).beats.push(beat);
    debug('beats so far: %d', Object.values(this.sessions).reduce((n, s) => n + s.beats.length, 0)); // safe
  }

  private render({ who, beats }: Session): string {
    return [`Report of ${who.fullName} (${who.birthDate})`, `EF ${who.ejectionFraction}`, `mean ${mean(beats.map((b) => b.bpm)).toFixed()}`].join('\n');
  }

  async close(): Promise<void> {
    for (const [ref, session] of Object.entries(this.sessions)) {
      const text = this.render(session);
      await writeFile(`/data/reports/${ref}.bin`, seal(text)); // safe
      if (session.beats.some((b) => b.rhythm !== 'sinus')) await writeFile(`/tmp/${ref}.txt`, text); // leak: file
      debug('report %s has %d characters', ref, text.length); // safe
      debug('report: %O', session); // leak: log
    }
  }
}
