import { PrismaClient, type Patient } from '@prisma/client';
import { writeFile } from 'node:fs/promises';

const prisma = new PrismaClient();

const monthsAgo = (n: number) => new Date(Date.now() - n * 30 * 86_400_000);
const pipe = <A, B, C>(f: (a: A) => B, g: (b: B) => C) => (a: A) => g(f(a));

const pick = (p: Patient) => ({ name: `${p.firstName} ${p.lastName}`, tel: p.phone, insurer: p.insurer });
const csvLine = (r: { name: string; tel: string | null; insurer: string | null }) => `${r.name},${r.tel ?? ''},${r.insurer ?? ''}`;
const toCsv = pipe(pick, csvLine);

export async function recallList() {
  const due = await prisma.patient.findMany({ where: { chart: { none: { createdAt: { gt: monthsAgo(6) } } } } }); // safe
  console.info('recalls due', due.length); // safe
  const lines = due.map(toCsv);
  await writeFile('/tmp/recalls.csv', lines.join('\n')); // leak: file
  const noPhone = due.filter((p) => !p.phone);
  console.warn(`${noPhone.length} without a phone`); // safe
  console.table(noPhone.map(pick)); // leak: log
  return lines.length;
}

export async function insurers() {
  const groups = await prisma.patient.groupBy({ by: ['insurer'], _count: true }); // safe
  console.table(groups.map((g) => ({ insurer: g.insurer, n: g._count }))); // safe
  return groups;
}
