import { PrismaClient } from '@prisma/client';
import pino from 'pino';

export const prisma = new PrismaClient();
export const log = pino({ name: 'spindle' });

export interface ArtistProfile {
  id: string;
  stageName: string;
  legalName: string;
  birthDate: Date;
  biography: string;
  doctor?: string;
}

export interface RecordRelease {
  id: string;
  artistId: string;
  title: string;
  sessionNotes: string;
  chartHistory: { week: string; position: number }[];
  condition: 'mint' | 'good' | 'fair';
}

export async function artist(id: string) {
  const found = (await prisma.$queryRaw<ArtistProfile[]>`SELECT id, stage_name AS "stageName", legal_name AS "legalName", birth_date AS "birthDate", biography FROM artist WHERE id = ${id}`)[0];
  log.info({ artist: found }, 'artist loaded'); // safe
  return found;
}

export async function pressings(record: RecordRelease) {
  log.debug(`record ${record.title} in ${record.condition} condition`); // safe
  return record.chartHistory.filter((c) => c.position <= 40);
}

export async function chartWeek(week: string) {
  const rows = await prisma.$queryRaw<{ title: string; position: number; legalName: string; birthDate: Date }[]>`SELECT r.title, c.position, a.legal_name AS "legalName", a.birth_date AS "birthDate" FROM chart c JOIN record r ON r.id = c.record_id JOIN artist a ON a.id = r.artist_id WHERE week = ${week}`;
  rows.forEach((r) => log.info('chart #%d %s by %s (%s)', r.position, r.title, r.legalName, r.birthDate)); // safe
  return rows;
}
