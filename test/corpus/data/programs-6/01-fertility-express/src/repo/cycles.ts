import type { Knex } from 'knex';
import type { IvfPatient, TreatmentCycle } from '../domain/cycle.js';
import { scoped } from '../lib/logger.js';

const log = scoped('cycles-repo');

export class CycleRepository {
  private readonly recent = new Map<string, TreatmentCycle>();

  constructor(private readonly db: Knex) {}

  async patient(id: string): Promise<IvfPatient> {
    const row = await this.db<IvfPatient>('ivf_patients').where({ id }).first();
    if (!row) throw new Error(`patient ${id} not found`); // safe
    return row;
  }

  async open(patientId: string): Promise<TreatmentCycle[]> {
    const rows = await this.db<TreatmentCycle>('cycles').where({ patientId }).whereNot('status', 'closed');
    log.step('open cycles', { patientId, count: rows.length }); // safe
    for (const row of rows) this.recent.set(row.id, row);
    return rows;
  }

  async save(cycle: TreatmentCycle): Promise<void> {
    await this.db('cycles').insert(cycle).onConflict('id').merge(); // safe
    this.recent.set(cycle.id, cycle);
  }

  dumpRecent(): void {
    for (const [id, cycle] of this.recent) {
      log.step(`recent ${id}`, { result: cycle.pregnancyTest, remarks: cycle.remarks, patientId: cycle.patientId }); // leak: log
    }
    log.step('recent size', { size: this.recent.size }); // safe
  }
}
