import { appendFileSync, createWriteStream, type WriteStream } from 'node:fs';
import { createCipheriv, randomBytes } from 'node:crypto';
import { Sink } from './sink';
import type { MonitorFrame, PumpFrame } from '../frames';

export class Recorder extends Sink {
  private readonly out: WriteStream;
  private frames = 0;

  constructor(dir: string) {
    super('recorder');
    this.out = createWriteStream(`${dir}/frames.ndjson`, { flags: 'a' });
  }

  protected async monitor(f: MonitorFrame): Promise<void> {
    this.out.write(JSON.stringify({ who: f.occupant.mrn, name: f.occupant.patientName, hr: f.heartRate }) + '\n'); // leak: file
    this.tick();
  }

  protected async pump(f: PumpFrame): Promise<void> {
    const { occupant, drug } = f;
    appendFileSync('/var/tmp/pumps.txt', `${occupant.patientName} ${drug}\n`); // leak: file
    this.tick();
  }

  private tick(): void {
    if (++this.frames % 1000 === 0) appendFileSync('/var/tmp/frames.count', `${this.frames}\n`); // safe
  }
}

export class SealedRecorder extends Sink {
  constructor(private readonly path: string, private readonly key: Buffer) {
    super('sealed');
  }

  private seal(text: string): string {
    const iv = randomBytes(12);
    const c = createCipheriv('aes-256-gcm', this.key, iv);
    const body = Buffer.concat([c.update(text, 'utf8'), c.final()]);
    return Buffer.concat([iv, c.getAuthTag(), body]).toString('base64');
  }

  protected async monitor(f: MonitorFrame): Promise<void> {
    appendFileSync(this.path, this.seal(JSON.stringify(f)) + '\n'); // safe
  }

  protected async pump(f: PumpFrame): Promise<void> {
    appendFileSync(this.path, this.seal(JSON.stringify(f)) + '\n'); // safe
  }
}
