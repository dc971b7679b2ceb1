import { createHmac } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { sql, type Selectable } from 'kysely';
import { db } from '../db.js';
import { Job, type JobContext } from '../job.js';
import type { StrokeCase } from '../schema.js';

type Row = Selectable<StrokeCase>;

const subject = (natId: string) => createHmac('sha256', process.env.RESEARCH_KEY!).update(natId).digest('base64url');
const band = (n: number) => (n < 5 ? 'mild' : n < 16 ? 'moderate' : 'severe');

export class ResearchJob extends Job<Row[]> {
  readonly name = 'research';

  protected async collect(): Promise<Row[][]> {
    const rows = await db.selectFrom('stroke_case').selectAll().where('mrs_90d', 'is not', null).execute();
    const chunks: Row[][] = [];
    for (let i = 0; i < rows.length; i += 500) chunks.push(rows.slice(i, i + 500));
    return chunks;
  }

  protected async handle(rows: Row[], ctx: JobContext): Promise<void> {
    const lean = rows.map((r) => ({ s: subject(r.nat_id), y: r.onset_at.getFullYear(), b: band(r.nihss_adm), m: r.mrs_90d, t: r.thrombolysis }));
    await pipeline(Readable.from(lean), stringify({ header: true }), createWriteStream('/export/research.csv', { flags: 'a' })); // safe
    ctx.metric('lean', lean.length); // safe
    const wide = rows.map(({ nat_id: _dropped, ...r }) => r);
    await pipeline(Readable.from(wide), stringify({ header: true }), createWriteStream('/export/research-wide.csv', { flags: 'a' })); // leak: file
  }

  protected describe(rows: Row[]): string {
    return `chunk of ${rows.length}`;
  }
}

export async function medianDelay(): Promise<number> {
  const { rows } = await sql<{ m: number }>`select percentile_cont(0.5) within group (order by extract(epoch from arrival_at - onset_at)) m from stroke_case`.execute(db); // safe
  return rows[0].m;
}
