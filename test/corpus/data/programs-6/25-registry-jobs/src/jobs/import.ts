import { readFile, unlink } from 'node:fs/promises';
import signale from 'signale';
import { db } from '../db.js';
import { Job, type JobContext } from '../job.js';

interface Line {
  natId: string;
  name: string;
  born: string;
  zip: string;
  onset: string;
  nihss: number;
}

export class ImportJob extends Job<Line> {
  readonly name = 'import';

  protected async collect(): Promise<Line[]> {
    const file = `${process.env.INBOX}/today.json`;
    const lines = JSON.parse(await readFile(file, 'utf8')) as Line[];
    signale.start(`import of ${lines.length} lines`); // safe
    await unlink(file);
    return lines;
  }

  protected async handle(line: Line, ctx: JobContext): Promise<void> {
    const [family, given] = line.name.split(', ');
    if (!given) {
      ctx.note(`no given name in "${line.name}", national id ${line.natId}`); // leak: log
      return;
    }
    if (line.nihss > 42) throw new RangeError(`NIHSS ${line.nihss} of ${family}, ${given} (${line.born})`); // leak: error|error_monitor
    const row = await db
      .insertInto('stroke_case')
      .values({ nat_id: line.natId, family_name: family, given_name: given, birth_dt: line.born, postal_code: line.zip, onset_at: line.onset, nihss_adm: line.nihss, mrs_90d: null, thrombolysis: false, gp_letter: null }) // safe
      .returning('case_id')
      .executeTakeFirstOrThrow();
    ctx.note(`case ${row.case_id} stored`); // safe
  }

  protected describe(line: Line): string {
    return `${line.name} ${line.zip} ${line.onset}`;
  }
}
