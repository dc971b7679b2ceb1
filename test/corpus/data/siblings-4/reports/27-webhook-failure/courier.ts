import { Queue, Worker, type Job } from 'bullmq';
import type { DiagnosticReport, Patient } from 'fhir/r4';
import { request } from 'undici';
import winston from 'winston';

const log = winston.createLogger({ format: winston.format.json(), transports: [new winston.transports.Console()] });
interface Parcel { target: string; report: DiagnosticReport; patient: Patient; tries: number }

export const parcels = new Queue<Parcel>('parcels');

export class Courier {
  readonly worker = new Worker<Parcel>('parcels', (job) => this.deliver(job));

  private async deliver({ id, data, attemptsMade }: Job<Parcel>): Promise<void> {
    const body = JSON.stringify({ report: data.report, patient: data.patient });
    const { statusCode } = await request(data.target, { method: 'POST', body });
    log.info('delivered', { id, statusCode, bytes: body.length }); // safe
    if (statusCode < 300) return;
    log.warn('refused', { id, attemptsMade, report: data.report.id, status: data.report.status }); // safe
    log.warn('refused', { body }); // leak: log
    await this.#again(data);
  }
  async #again(parcel: Parcel) {
    log.info('again', { tries: parcel.tries, target: parcel.target }); // safe
    log.warn('again', parcel); // leak: log
    log.warn('again', { conclusion: parcel.report.conclusion }); // leak: log
    await parcels.add('again', { ...parcel, tries: parcel.tries + 1 });
  }
}
