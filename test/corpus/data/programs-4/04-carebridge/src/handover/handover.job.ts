import { Injectable, Logger } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { OutboundService } from '../outbound/outbound.service';
import { PartnerBus } from '../outbound/partner-bus';
import { CareRecipient } from '../threads/care-recipient.entity';
import { ThreadsService } from '../threads/threads.service';

interface Agency {
  id: string;
  coordinatorEmail: string;
}

const AGENCIES: Agency[] = [
  { id: 'north', coordinatorEmail: 'north@carebridge.example' },
  { id: 'south', coordinatorEmail: 'south@carebridge.example' },
];

@Injectable()
export class HandoverJob {
  private readonly logger = new Logger(HandoverJob.name);

  constructor(
    private readonly threads: ThreadsService,
    private readonly outbound: OutboundService,
    private readonly bus: PartnerBus,
  ) {}

  @Cron('0 30 6,14,22 * * *')
  async run() {
    for (const agency of AGENCIES) {
      const recipients = await this.threads.byAgency(agency.id);
      const digest = recipients.map((r) => this.paragraph(r)).join('');
      await this.outbound.mail(agency.coordinatorEmail, 'Shift handover', digest); // leak: messaging
      await this.outbound.mail('ops@carebridge.example', 'Handover sent', `<p>${agency.id}: ${recipients.length} people</p>`); // safe
      for (const r of recipients.filter((x) => x.fallRisk > 45)) {
        await this.bus.send('falls.partner.v1', r.id, { name: r.fullName, born: r.birthDate, score: r.fallRisk, conditions: r.conditions }); // leak: queue
      }
      await this.bus.send('handover.done.v1', agency.id, { agency: agency.id, people: recipients.length }); // safe
    }
    this.logger.log(`handover for ${AGENCIES.length} agencies`); // safe
  }

  private paragraph(r: CareRecipient) {
    const last = r.messages.at(-1);
    return `<p><b>${r.fullName}</b> (${r.conditions.join(', ')}): ${last?.body ?? 'nothing new'}</p>`;
  }
}
