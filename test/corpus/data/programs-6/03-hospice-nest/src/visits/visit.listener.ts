import { Injectable, Logger } from '@nestjs/common';
import { OnEvent } from '@nestjs/event-emitter';
import * as Sentry from '@sentry/node';
import { Twilio } from 'twilio';
import { KIT_LOW, KitLow, VISIT_DONE, VisitDone } from './visit.events';

@Injectable()
export class VisitListener {
  private readonly logger = new Logger('visits');
  private readonly sms = new Twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN);

  @OnEvent(VISIT_DONE)
  async tellFamily(ev: VisitDone): Promise<void> {
    const { subject, narrative: story } = ev;
    Sentry.addBreadcrumb({ category: 'visit', message: `visit ${ev.visitId} closed` }); // safe
    Sentry.setContext('visit', { resident: subject, pain: ev.painScore }); // leak: error_monitor
    await this.sms.messages.create({ // leak: messaging
      to: subject.nextOfKinPhone,
      from: process.env.TWILIO_FROM,
      body: `Nurse visited ${subject.preferredName}: ${story}`,
    });
    this.logger.log(`family told about visit ${ev.visitId}`); // safe
  }

  @OnEvent(KIT_LOW)
  async reorder(ev: KitLow): Promise<void> {
    await this.sms.messages.create({ // safe
      to: process.env.STOCKROOM_PHONE!,
      from: process.env.TWILIO_FROM,
      body: `Kit ${ev.label}: ${ev.left} items left`,
    });
    this.logger.warn(`kit ${ev.label} low: ${ev.left}`); // safe
  }
}
