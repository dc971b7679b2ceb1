import { createWriteStream, promises as fs } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

interface Wristband { patientName: string; dateOfBirth: string; bloodType: string; lengthMm: number; color: 'white' | 'red' }

export class WristbandPrinter implements AsyncDisposable {
  readonly #dir = path.join(os.tmpdir(), 'wristbands');
  readonly #out = createWriteStream(path.join(os.tmpdir(), 'bands.log'), { flags: 'a' });

  async print(band: Wristband): Promise<void> {
    await fs.mkdir(this.#dir, { recursive: true }); // safe
    await fs.writeFile(path.join(this.#dir, 'next.txt'), [band.patientName, band.dateOfBirth].join('\n')); // leak: file
    await appendFile('/tmp/lengths.csv', `${band.lengthMm};${band.color}\n`); // safe
    await appendFile('/tmp/bands.csv', `${band.patientName};${band.bloodType}\n`); // leak: file
    this.#out.write(JSON.stringify(band)); // leak: file
    this.#out.write(`${band.color}\n`); // safe
  }
  async [Symbol.asyncDispose]() { this.#out.end(); }
}
