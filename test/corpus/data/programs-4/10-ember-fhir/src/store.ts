import type { FhirResource, Patient } from 'fhir/r4';

interface Row {
  id: string;
  type: string;
  version: number;
  body: string;
}

export class ResourceStore {
  constructor(private readonly db: D1Database) {}

  async read<T extends FhirResource>(type: string, id: string): Promise<T | null> {
    const row = await this.db.prepare('SELECT * FROM resources WHERE type = ? AND id = ?').bind(type, id).first<Row>();
    return row ? (JSON.parse(row.body) as T) : null;
  }

  async write<T extends FhirResource>(resource: T): Promise<number> {
    const row = await this.db
      .prepare('INSERT INTO resources (id, type, version, body) VALUES (?1, ?2, 1, ?3) ON CONFLICT (type, id) DO UPDATE SET body = ?3, version = version + 1 RETURNING version')
      .bind(resource.id, resource.resourceType, JSON.stringify(resource))
      .first<{ version: number }>();
    return row?.version ?? 1;
  }

  async patientsByIdentifier(value: string): Promise<Patient[]> {
    const { results } = await this.db
      .prepare("SELECT body FROM resources WHERE type = 'Patient' AND json_extract(body, '$.identifier[0].value') = ?")
      .bind(value)
      .all<Row>();
    return results.map((r) => JSON.parse(r.body) as Patient);
  }

  async countByType() {
    const { results } = await this.db.prepare('SELECT type, COUNT(*) AS n FROM resources GROUP BY type').all<{ type: string; n: number }>();
    return results;
  }
}
