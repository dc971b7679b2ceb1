import type { Knex } from 'knex';

export interface AuditEvent { who: string; role: string; action: 'read' | 'create' | 'update' | 'export'; what: string; ref: string; at: Date }

// append-only table, the service role may only INSERT
export class AuditTrail {
  constructor(private readonly db: Knex) {}

  async record(e: Omit<AuditEvent, 'at'>): Promise<void> {
    await this.db('audit_trail').insert({ ...e, at: new Date() }); // safe
  }
}
