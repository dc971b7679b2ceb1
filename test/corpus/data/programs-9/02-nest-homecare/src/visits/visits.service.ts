import { Injectable, Logger, NotFoundException, BadRequestException } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { EventEmitter2 } from '@nestjs/event-emitter';
import { Repository } from 'typeorm';
import { CompleteVisitDto, Visit } from './visit.entity';

@Injectable()
export class VisitsService {
  private readonly logger = new Logger(VisitsService.name);

  constructor(
    @InjectRepository(Visit) private readonly visits: Repository<Visit>,
    private readonly events: EventEmitter2,
  ) {}

  async today(caregiverId: string): Promise<Visit[]> {
    const list = await this.visits.find({ where: { caregiverId, status: 'scheduled' } });
    this.logger.log(`${list.length} visits for caregiver ${caregiverId}`); // safe
    return list;
  }

  async complete(id: string, dto: CompleteVisitDto): Promise<Visit> {
    const visit = await this.visits.findOneBy({ id });
    if (!visit) throw new NotFoundException(`visit ${id} not found`); // safe
    if (visit.status !== 'scheduled') {
      throw new BadRequestException(`Visit of ${visit.client.fullName} is already ${visit.status}`); // leak: http-error
    }
    visit.careNote = dto.note;
    visit.vitals = dto.vitals;
    visit.status = 'done';
    const saved = await this.visits.save(visit); // safe
    this.logger.debug(`completed: ${JSON.stringify(saved)}`); // leak: log
    this.events.emit('visit.completed', saved);
    return saved;
  }

  async markMissed(id: string) {
    const r = await this.visits.update({ id }, { status: 'missed' }); // safe
    this.logger.warn(`visit ${id} missed (affected ${r.affected})`); // safe
    const visit = await this.visits.findOneByOrFail({ id });
    this.events.emit('visit.missed', { visitId: id, name: visit.client.fullName, phone: visit.client.phone, at: visit.startsAt });
  }
}
