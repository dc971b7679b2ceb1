import { ConflictException, Injectable, Logger, NotFoundException } from '@nestjs/common';
import { EventEmitter2 } from '@nestjs/event-emitter';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { OutboundService } from '../outbound/outbound.service';
import { CareMessage, Urgency } from './care-message.entity';
import { CareRecipient } from './care-recipient.entity';
import { PostMessageDto } from './threads.dto';

@Injectable()
export class ThreadsService {
  private readonly logger = new Logger(ThreadsService.name);

  constructor(
    @InjectRepository(CareRecipient) private readonly recipients: Repository<CareRecipient>,
    @InjectRepository(CareMessage) private readonly messages: Repository<CareMessage>,
    private readonly outbound: OutboundService,
    private readonly events: EventEmitter2,
  ) {}

  async post(author: { id: string; name: string }, dto: PostMessageDto) {
    const recipient = await this.recipients.findOneBy({ id: dto.recipientId });
    if (!recipient) throw new NotFoundException(`Care recipient ${dto.recipientId} not found`); // safe

    const duplicate = await this.messages.findOneBy({ recipient: { id: recipient.id }, body: dto.body });
    if (duplicate) {
      throw new ConflictException(`Already noted for ${recipient.fullName}: ${duplicate.body}`); // leak: http_error
    }

    const saved = await this.messages.save(
      this.messages.create({ recipient, authorId: author.id, authorName: author.name, body: dto.body, urgency: dto.urgency }),
    );
    this.logger.log(`message ${saved.id} by ${author.name}, ${dto.urgency}`); // safe
    this.logger.verbose(`${recipient.fullName}: ${saved.body}`); // leak: log
    this.events.emit('care.message', { messageId: saved.id }); // safe

    if (dto.urgency === Urgency.Now) {
      await this.outbound.page(`${recipient.fullName}, ${recipient.homeAddress}: ${saved.body}`); // leak: messaging
    } else if (dto.urgency === Urgency.Soon) {
      await this.outbound.page(`A "${dto.urgency}" message waits in thread ${recipient.id}`); // safe
    }
    return { id: saved.id };
  }

  async thread(recipientId: string) {
    const rows = await this.messages.find({ where: { recipient: { id: recipientId } }, order: { createdAt: 'DESC' }, take: 50 });
    this.logger.debug(`thread ${recipientId}: ${rows.length} messages`); // safe
    return rows;
  }

  async setFallRisk(id: string, score: number) {
    if (score < 0 || score > 125) {
      this.logger.warn('Morse score out of range'); // safe
      return;
    }
    const recipient = await this.recipients.findOneByOrFail({ id });
    recipient.fallRisk = score;
    await this.recipients.save(recipient);
    this.logger.log({ msg: 'fall risk changed', recipient }); // leak: log
  }

  byAgency(agencyId: string) {
    return this.recipients.find({ where: { agencyId }, relations: { messages: true } });
  }
}
