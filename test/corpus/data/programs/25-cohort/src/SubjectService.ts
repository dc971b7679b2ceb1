import { inject, injectable } from 'inversify';
import { DataSource } from 'typeorm';
import { Subject } from './entities/Subject';
import { Telemetry } from './telemetry';

export class ProtocolDeviation extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

@injectable()
export class SubjectService {
  constructor(
    @inject(DataSource) private readonly ds: DataSource,
    @inject(Telemetry) private readonly telemetry: Telemetry,
  ) {}

  async load(id: string): Promise<Subject> {
    const subject = await this.ds.getRepository(Subject).findOne({ where: { id }, relations: { visits: true } });
    if (!subject) throw new ProtocolDeviation('UNKNOWN_SUBJECT', 'No such subject'); // safe
    this.telemetry.event('SubjectLoaded', { visits: subject.visits.length }); // safe
    return subject;
  }

  async randomize(id: string): Promise<string> {
    const s = await this.load(id);
    const excluded = s.ConcomitantMeds.filter((m) => /warfarin|heparin/i.test(m));
    if (excluded.length > 0) {
      this.telemetry.failure(new Error('exclusion criterion'), { subject: `${s.FirstName} ${s.LastName}`, meds: excluded.join(',') }); // leak: error_monitor
      throw new ProtocolDeviation('EXCLUDED', `${s.FirstName} ${s.LastName} (${s.DOB}) takes ${excluded.join(', ')}`);
    }
    const arm = Math.random() < 0.5 ? 'A' : 'B';
    this.telemetry.event('Randomized', { protocol: 'NW-204' }); // safe
    return arm;
  }

  async search(LastName: string) {
    const found = await this.ds.getRepository(Subject).find({ where: { LastName } });
    console.log('search hits', found.map((s) => `${s.LastName}, ${s.FirstName} *${s.DOB}`)); // leak: log
    return found;
  }
}
