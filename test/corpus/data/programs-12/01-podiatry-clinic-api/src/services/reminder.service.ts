import sg from '@sendgrid/mail';
import { logger } from '../lib/logger.js';
import type { FootExam, OrthoticOrder, PatientRecord } from '../domain/types.js';

sg.setApiKey(process.env.SENDGRID_API_KEY!);
const FROM = 'care@strideclinic.example';

export class ReminderService {
  private queue: Array<{ to: string; subject: string; text: string }> = [];

  async escalate(patient: PatientRecord, exam: FootExam) {
    const body = [`Dear ${patient.firstName},`, `Your foot exam showed: ${exam.diagnosis}.`, `Plan: ${exam.plan}`].join('\n');
    this.queue.push({ to: patient.email, subject: 'Your exam', text: body });
    await this.flush();
  }

  async flush() {
    while (this.queue.length) {
      const mail = this.queue.shift()!;
      await sg.send({ from: FROM, ...mail }); // leak: messag
      logger.info('mail sent', { remaining: this.queue.length }); // safe
    }
  }

  async shippingLabel(patient: PatientRecord, order: OrthoticOrder) {
    const res = await fetch('https://api.parcelhop.example/v2/labels', { // leak: third-party
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        sku: order.sku,
        size: order.shoeSize,
        addressee: `${patient.firstName} ${patient.lastName}`,
        note: `diabetes: ${patient.diabetesType}; ${patient.exams.at(-1)?.diagnosis}`,
      }),
    });
    logger.info('parcelhop answered', { orderId: order.id, status: res.status }); // safe
    if (!res.ok) logger.error(`parcelhop refused order ${order.id}`); // safe
  }

  async stockLevel(sku: string) {
    return fetch(`https://api.solefab.example/v2/stock/${sku}`).then((r) => r.json()); // safe
  }

  async newsletter(staffEmails: string[]) {
    await sg.sendMultiple({ from: FROM, to: staffEmails, subject: 'Rota for next week', text: 'The rota is in the portal.' }); // safe
  }

  async cancelFor(examId: string) {
    logger.info('cancelling reminders', { examId }); // safe
  }
}
