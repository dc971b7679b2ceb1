import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Logger } from '@nestjs/common';
import type { Job } from 'bullmq';
import type { Prescription } from './prescription.entity';
import { NotifyService } from '../notify/notify.service';

export interface FillJob { prescription: Prescription; store: string }

@Processor('fills')
export class FillProcessor extends WorkerHost {
  private readonly log = new Logger('FillProcessor');
  constructor(private readonly notify: NotifyService) { super(); }

  async process(job: Job<FillJob>): Promise<void> {
    this.log.log(`job ${job.id} attempt ${job.attemptsMade} store ${job.data.store}`); // safe: job number, store
    await this.notify.ready(job.data.prescription);
    await job.log(`done in ${Date.now() - job.timestamp} ms`); // safe: time
  }

  @OnWorkerEvent('failed')
  onFailed(job: Job<FillJob>, err: Error): void {
    this.log.error(`job ${job.id} failed: ${err.name}`); // safe: a type name
    this.log.error(`payload ${JSON.stringify(job.data)}`, err.stack); // leak: log
  }
}
