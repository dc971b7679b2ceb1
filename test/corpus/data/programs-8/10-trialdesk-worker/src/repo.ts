import type { AdverseEvent, Protocol, TrialSubject } from './model';

export class Repo {
  constructor(private readonly d1: D1Database) {}

  async subject(id: string): Promise<TrialSubject | null> {
    const { results, meta } = await this.d1.prepare('select * from subjects where subject_id = ?').bind(id).all<TrialSubject>();
    console.log('d1', meta.duration, meta.rows_read, results.length); // safe: times and counts
    if (results.length > 1) console.error('ambiguous', results.map((r) => r.initials + r.dateOfBirth)); // leak: log
    return results[0] ?? null;
  }

  async saveEvent(event: AdverseEvent): Promise<void> {
    await this.d1.prepare('insert into adverse_events values (?, ?, ?)').bind(event.id, event.subject.subjectId, event.narrative).run();
    console.log('saved', event.id); // safe: a reference
  }

  async protocol(id: string): Promise<Protocol | null> {
    const p = await this.d1.prepare('select * from protocols where id = ?').bind(id).first<Protocol>();
    console.log('protocol', p?.title, p?.phase, p?.sites.length); // safe: about a study, not about a person
    return p;
  }

  async enrolment(protocolId: string): Promise<{ siteId: string; n: number }[]> {
    const { results } = await this.d1.prepare('select site_id as siteId, count(*) as n from subjects where protocol_id = ? group by site_id').bind(protocolId).all<{ siteId: string; n: number }>();
    console.table(results); // safe: counts by site
    return results;
  }
}
