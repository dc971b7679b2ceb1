import { Injectable, Logger } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Twilio } from 'twilio';
import { Patient } from '../charts/patient.entity';

interface Outcome { id: string; ok: boolean; detail?: string }

@Injectable()
export class RecallService {
  private readonly logger = new Logger('Recall');
  private readonly sms = new Twilio(process.env.TWILIO_SID!, process.env.TWILIO_TOKEN!);

  constructor(@InjectRepository(Patient) private readonly patients: Repository<Patient>) {}

  @Cron(CronExpression.EVERY_DAY_AT_8AM)
  async run(): Promise<void> {
    const due = await this.patients.createQueryBuilder('p').where('p.recall_on <= now()').getMany();
    const outcomes = await Promise.all(due.map((p) => this.remind(p)));
    const failed = outcomes.filter((o) => !o.ok);
    this.logger.log(`recall: ${due.length} due, ${failed.length} failed`); // safe
    for (const f of failed) this.report(f);
    await this.ping(due.length);
  }

  private async remind(p: Patient): Promise<Outcome> {
    if (!p.mobile) return { id: p.id, ok: false, detail: `${p.firstName} ${p.lastName} born ${p.dateOfBirth}: no mobile` };
    const body = this.compose(p);
    try {
      const sent = await this.sms.messages.create({ to: p.mobile, from: process.env.SMS_FROM, body }); // leak: messaging
      this.logger.verbose(`sms ${sent.sid} ${sent.status}`); // safe
      return { id: p.id, ok: true };
    } catch {
      return { id: p.id, ok: false };
    }
  }

  private compose(p: Patient): string {
    return `Hi ${p.firstName}, it's time for your cleaning. Allergies on file: ${p.allergies.join(', ') || 'none'}.`;
  }

  private report(o: Outcome): void {
    this.logger.warn(`recall ${o.id}: ${o.ok}`); // safe
    if (o.detail) this.logger.warn(o.detail); // leak: log
  }

  private async ping(n: number): Promise<void> {
    await fetch('https://hc-ping.com/' + process.env.HC_UUID, { method: 'POST', body: String(n) }); // safe
  }
}
