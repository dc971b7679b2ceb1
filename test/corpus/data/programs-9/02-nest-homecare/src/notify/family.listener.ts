import { Injectable, Logger } from '@nestjs/common';
import { OnEvent } from '@nestjs/event-emitter';
import { Cron } from '@nestjs/schedule';
import { Twilio } from 'twilio';
import { Visit } from '../visits/visit.entity';

interface MissedVisit { visitId: string; name: string; phone: string; at: Date }

@Injectable()
export class FamilyListener {
  private readonly log = new Logger(FamilyListener.name);
  private readonly sms = new Twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN);
  private readonly from = process.env.TWILIO_FROM;
  private pending = 0;

  @OnEvent('visit.completed')
  async onCompleted(visit: Visit) {
    const { client } = visit;
    const text = `Visit with ${client.fullName} done. BP ${visit.vitals?.bp}, note: ${visit.careNote}`;
    await this.sms.messages.create({ to: process.env.FAMILY_HOTLINE!, from: this.from, body: text }); // leak: messag|mail|sms|chat
    this.log.log(`family message for visit ${visit.id} sent`); // safe
  }

  @OnEvent('visit.missed')
  onMissed(ev: MissedVisit) {
    this.pending++;
    this.log.error(`missed visit: ${ev.name} (${ev.phone}) at ${ev.at.toISOString()}`); // leak: log
  }

  @Cron('0 20 * * *')
  report() {
    this.log.log(`missed visits today: ${this.pending}`); // safe
    this.pending = 0;
  }
}
