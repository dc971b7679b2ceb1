import { inspect } from 'node:util';
import type { ChartEntry, DentalPatient } from '../domain/types.js';
import { log } from '../lib/log.js';

interface Specialist { npi: string; name: string; fax: string; field: 'endo' | 'ortho' | 'oral_surgery' }

export class Referral {
  readonly #patient: DentalPatient;
  readonly createdAt = new Date();

  constructor(readonly id: string, chart: ChartEntry, readonly to: Specialist) {
    this.#patient = chart.patient;
    log.info({ referral: id, to: to.name, field: to.field }, 'referral made'); // safe: reference and a specialist
  }

  get subject(): string {
    return `${this.#patient.familyName}, ${this.#patient.givenName} *${this.#patient.birthDate}`;
  }

  get age(): 'fresh' | 'stale' {
    return Date.now() - this.createdAt.getTime() > 864e5 ? 'stale' : 'fresh';
  }

  toJSON(): Record<string, unknown> {
    return { id: this.id, to: this.to.npi };
  }
}

export async function fax(r: Referral, letter: string): Promise<void> {
  try {
    const res = await fetch('https://fax.chairside.example/v1/send', { method: 'POST', body: JSON.stringify({ to: r.to.fax, letter }) });
    if (!res.ok) throw new Error('fax refused', { cause: { subject: r.subject, pages: letter.length / 3000 } });
    log.info({ referral: r.id, age: r.age, status: res.status }, 'faxed'); // safe: reference, age of the document, status
  } catch (err) {
    const { cause } = err as Error & { cause?: { subject: string } };
    log.error({ cause }, 'fax failed'); // leak: log
    process.stderr.write(`fax for ${r.subject} failed\n`); // leak: log
    log.error(JSON.stringify(r)); // safe: toJSON gives a reference and a number of the specialist
  }
}

export function dump(chart: ChartEntry): void {
  const { patient: p, ...rest } = chart;
  console.debug(inspect({ age: p.birthDate, allergies: p.allergies }, { depth: 2 })); // leak: log
  console.debug(inspect(Object.keys(rest))); // safe: names of fields
}
