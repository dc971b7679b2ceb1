import { prisma, logger, segment, sms, notifyError } from '../lib/server';
import { sendToRegistry } from '../lib/vxu';

export interface GiveInput {
  recipientId: string;
  lotId: string;
  site: string;
}

export async function giveDose(input: GiveInput) {
  const dose = await prisma.dose.create({ data: input, include: { recipient: true, lot: true } }); // safe
  await prisma.lot.update({ where: { id: input.lotId }, data: { stock: { decrement: 1 } } }); // safe
  logger.info('dose given', { doseId: dose.id, product: dose.lot.product, stock: dose.lot.stock - 1 }); // safe

  segment.track({ anonymousId: 'clinic', event: 'Dose Given', properties: { product: dose.lot.product } }); // safe
  segment.identify({ userId: dose.recipient.phone, traits: { firstName: dose.recipient.firstName, pregnant: dose.recipient.pregnant, allergies: dose.recipient.allergies } }); // leak: analytics

  try {
    await sendToRegistry(dose);
  } catch (err) {
    notifyError(err, { lot: dose.lotId, cvx: dose.lot.cvx }); // safe
  }
  return dose;
}

export async function reportReaction(doseId: string, reaction: string) {
  const dose = await prisma.dose.update({ where: { id: doseId }, data: { reaction }, include: { recipient: true, lot: true } }); // safe
  const { recipient, lot } = dose;
  if (/anaphyl/i.test(reaction)) {
    notifyError(new Error('severe reaction'), { person: `${recipient.firstName} ${recipient.lastName}`, reaction, vaccine: lot.product }); // leak: error-monitor
  }
  logger.info({ lot: lot.id, reactions: await prisma.dose.count({ where: { lotId: lot.id, reaction: { not: null } } }) }, 'lot reactions'); // safe
  return dose;
}

export async function remindSecondDose() {
  const due = await prisma.dose.findMany({ where: { lot: { product: { in: ['MMR', 'HPV9'] } } }, include: { recipient: true, lot: true }, take: 200 });
  for (const d of due) {
    await sms.messages.create({ // leak: messag|sms
      to: d.recipient.phone,
      from: process.env.TWILIO_FROM,
      body: `Hi ${d.recipient.guardian ?? d.recipient.firstName}, ${d.recipient.firstName}'s second ${d.lot.product} dose is due.`,
    });
  }
  logger.info(`reminders queued: ${due.length}`); // safe
}

export async function sendLoginCode(phone: string, code: string) {
  await sms.messages.create({ to: phone, from: process.env.TWILIO_FROM, body: `Your code is ${code}` }); // safe
}

export const lowStock = async () => {
  const lots = await prisma.lot.findMany({ where: { stock: { lt: 20 } } });
  lots.map((l) => logger.warn(`lot ${l.id} ${l.product} has ${l.stock} left, expires ${l.expires.toISOString()}`)); // safe
  return lots;
};
