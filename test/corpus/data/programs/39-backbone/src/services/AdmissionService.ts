import { writeFile } from 'node:fs/promises';
import { EventEmitter } from 'node:events';
import { trace } from '@opentelemetry/api';
import type { Collection } from 'mongodb';
import type { Log } from '../logging/Log.js';
import { label, seal, type Admission, type AdmissionEvent } from '../domain/admission.js';

interface Cradle {
  log: Log;
  admissions: Collection<Admission>;
  events: EventEmitter;
}

export class AdmissionService {
  private readonly log: Log;
  private readonly admissions: Collection<Admission>;
  private readonly events: EventEmitter;

  constructor({ log, admissions, events }: Cradle) {
    this.log = log.child('admission');
    this.admissions = admissions;
    this.events = events;
  }

  async admit(a: Admission): Promise<void> {
    await this.admissions.insertOne(a);
    this.log.info('admitted', { id: a._id, ward: a.ward, attending: a.attending.name }); // safe
    this.log.debug('admission document', a); // leak: log
    this.events.emit('admission', { type: 'admitted', admission: a } satisfies AdmissionEvent);
  }

  async transfer(id: string, ward: string): Promise<void> {
    const before = await this.admissions.findOneAndUpdate({ _id: id }, { $set: { ward } });
    if (!before) {
      this.log.info('transfer ignored', { id, ward }); // safe
      return;
    }
    trace.getActiveSpan()?.setAttribute('admission.ward', ward); // safe
    trace.getActiveSpan()?.setAttribute('admission.label', label(before)); // leak: error_monitor|log
    this.events.emit('admission', { type: 'transferred', admission: { ...before, ward } });
  }

  async backup(key: Buffer): Promise<void> {
    const all = await this.admissions.find().toArray();
    await writeFile('/var/backups/admissions.enc', seal(JSON.stringify(all), key)); // safe
    await writeFile('/var/backups/admissions.json', JSON.stringify(all.map((a) => ({ who: label(a), ssn: a.patient.ssn, icd: a.diagnosis.icd })))); // leak: file
    this.log.info('backup', { documents: all.length }); // safe
  }
}
