import { PrismaClient } from '@prisma/client';
import { clientSchema, sessionNoteSchema } from '~/schemas';

const prisma = new PrismaClient();

export async function getClient(id: string, therapistId: string) {
  const row = await prisma.client.findFirst({ where: { id, therapistId } });
  return row ? clientSchema.parse(row) : null;
}

export async function getNotes(clientId: string) {
  const rows = await prisma.sessionNote.findMany({ where: { clientId }, orderBy: { heldOn: 'desc' } });
  return rows.map((r) => sessionNoteSchema.parse(r));
}

export async function saveNote(data: { clientId: string; content: string; riskLevel: string; heldOn: string }) {
  return prisma.sessionNote.create({ data, select: { id: true } });
}

export async function saveScore(clientId: string, total: number, item9: number) {
  return prisma.phq9.create({ data: { clientId, total, item9 }, select: { id: true } });
}
