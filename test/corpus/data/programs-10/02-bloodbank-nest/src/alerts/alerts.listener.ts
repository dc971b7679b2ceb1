import { Injectable, Logger } from '@nestjs/common';
import { OnEvent } from '@nestjs/event-emitter';
import { WebClient } from '@slack/web-api';
import { createTransport } from 'nodemailer';
import type { Donation } from '../donors/donation.entity';

@Injectable()
export class AlertsListener {
  private readonly logger = new Logger(AlertsListener.name);
  private readonly slack = new WebClient(process.env.SLACK_TOKEN);
  private readonly mailer = createTransport({ url: process.env.SMTP_URL });

  @OnEvent('screening.reactive')
  async onReactive({ donation, reactive }: { donation: Donation; reactive: string[] }) {
    const who = donation.donor;
    await this.slack.chat.postMessage({ // leak: chat|messag
      channel: '#lab-reactive',
      text: `${who.firstName} ${who.lastName} tested reactive for ${reactive.join(', ')}`,
    });
    const mail = {
      to: who.email,
      from: 'lab@haemovault.example',
      subject: 'Your donation results',
      text: `Dear ${who.firstName}, your sample was reactive for ${reactive.join(', ')}. Please call us.`,
    };
    await this.mailer.sendMail(mail); // leak: mail
    this.logger.log(`notices finished for donation ${donation.id}`); // safe
  }

  @OnEvent('stock.low')
  async onLowStock(e: { siteCode: string; product: string; units: number }) {
    await this.slack.chat.postMessage({ // safe
      channel: '#stock',
      text: `Stock of ${e.product} at ${e.siteCode} is down to ${e.units} units`,
    });
    this.logger.warn(`low stock ${e.siteCode}/${e.product}: ${e.units}`); // safe
  }

  @OnEvent('donor.deferred')
  onDeferred(e: { donorId: string }) {
    this.logger.log('deferral event', e.donorId); // safe
  }
}
