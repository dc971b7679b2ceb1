import { ConflictException, Injectable, Logger, NotFoundException, UnprocessableEntityException } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { InjectQueue } from '@nestjs/bullmq';
import { EventEmitter2 } from '@nestjs/event-emitter';
import { Queue } from 'bullmq';
import { IsNull, Repository } from 'typeorm';
import { DialysisPatient, DialysisSession, FinishSessionDto, StartSessionDto } from './session.entity';

export interface FluidAlert {
  sessionId: string;
  chair: number;
  patient: DialysisPatient;
  gainKg: number;
}

@Injectable()
export class SessionsService {
  private readonly logger = new Logger(SessionsService.name);

  constructor(
    @InjectRepository(DialysisPatient) private readonly patients: Repository<DialysisPatient>,
    @InjectRepository(DialysisSession) private readonly sessions: Repository<DialysisSession>,
    @InjectQueue('summaries') private readonly queue: Queue,
    private readonly events: EventEmitter2,
  ) {}

  async start(dto: StartSessionDto): Promise<{ id: string }> {
    const patient = await this.patients.findOneBy({ id: dto.patientId });
    if (!patient) throw new NotFoundException('No such record'); // safe

    const open = await this.sessions.findOne({ where: { patient: { id: patient.id }, postWeightKg: IsNull() } });
    if (open) {
      throw new ConflictException(`${patient.displayName} (MRN ${patient.mrn}) is already on chair ${open.chairNumber}`); // leak: http-error
    }

    const session = await this.sessions.save(this.sessions.create({ ...dto, patient })); // safe
    this.logger.log(`session ${session.id} started on machine ${dto.machineSerial}, chair ${dto.chairNumber}`); // safe

    const gainKg = dto.preWeightKg - patient.dryWeightKg;
    if (gainKg > 4) this.events.emit('fluid.alert', { sessionId: session.id, chair: dto.chairNumber, patient, gainKg } satisfies FluidAlert);
    return { id: session.id };
  }

  async finish(id: string, dto: FinishSessionDto) {
    const session = await this.sessions.findOneBy({ id });
    if (!session) throw new NotFoundException(`Session ${id} not found`); // safe
    if (dto.postWeightKg > session.preWeightKg) throw new UnprocessableEntityException('Post weight exceeds pre weight'); // safe

    Object.assign(session, dto);
    await this.sessions.save(session); // safe
    if (dto.complications) {
      this.logger.warn(`complication: ${dto.complications} / ${session.patient.lastName}`); // leak: log
    }
    await this.queue.add('summarise', { sessionId: id }, { attempts: 3, removeOnComplete: true }); // safe
    this.logger.debug(`summary queued for ${id}`); // safe
  }

  async occupancy() {
    const open = await this.sessions.find({ where: { postWeightKg: IsNull() } });
    const chairs = open.map((s) => s.chairNumber).sort((a, b) => a - b);
    this.logger.log(`occupied chairs: ${chairs.join(',')}`); // safe
    return { chairs, free: 40 - chairs.length };
  }
}
