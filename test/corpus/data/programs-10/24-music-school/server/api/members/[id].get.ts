import { consola } from 'consola';
import { prisma } from '../../utils/prisma';

export default defineEventHandler(async (event) => {
  const id = getRouterParam(event, 'id')!;
  const member = await prisma.member.findUnique({ where: { id }, include: { sessions: true } });
  if (!member) throw createError({ statusCode: 404, statusMessage: 'no such member' }); // safe
  const age = new Date().getFullYear() - member.birthDate.getFullYear();
  consola.info({ member: id, instrument: member.instrument, age, level: member.level }); // safe
  consola.log('history', member.sessions.map((s) => s.pieces)); // safe
  setCookie(event, 'instrument', member.instrument); // safe
  return { ...member, age };
});
