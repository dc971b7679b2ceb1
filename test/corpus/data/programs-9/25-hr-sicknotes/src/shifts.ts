import { PrismaClient } from '@prisma/client';
import { logger } from './logger';
import { WebClient } from '@slack/web-api';

const prisma = new PrismaClient();
const slack = new WebClient(process.env.SLACK_TOKEN);

export interface Shift { id: string; start: Date; end: Date; site: string; employee: { id: string; name: string; email: string } }

export async function publishRoster(week: number) {
  const shifts = (await prisma.shift.findMany({ where: { week }, include: { employee: true } })) as unknown as Shift[]; // safe
  logger.info('roster', { week, shifts: shifts.length }); // safe
  for (const s of shifts) {
    logger.debug(`${s.site} ${s.start.toISOString()} ${s.employee.id}`); // safe
  }
  await slack.chat.postMessage({ channel: '#roster', text: `Week ${week}: ${shifts.length} shifts on ${new Set(shifts.map((s) => s.site)).size} sites` }); // safe
}

export async function swap(a: string, b: string) {
  await prisma.$transaction([prisma.shift.update({ where: { id: a }, data: { swappedWith: b } })]); // safe
  logger.info('shifts swapped', { a, b }); // safe
}
