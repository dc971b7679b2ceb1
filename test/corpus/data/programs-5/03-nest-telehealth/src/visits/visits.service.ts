import { ConflictException, Injectable, Logger, NotFoundException } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Patient } from '../patients/patient.entity';
import type { CreateVisitDto } from './dto';
import { Visit } from './visit.entity';

@Injectable()
export class VisitsService {
  private readonly logger = new Logger(VisitsService.name);

  constructor(
    @InjectRepository(Visit) private readonly visits: Repository<Visit>,
    @InjectRepository(Patient) private readonly patients: Repository<Patient>,
  ) {}

  async create(dto: CreateVisitDto): Promise<Visit> {
    const patient = await this.patients.findOneBy({ id: dto.patientId });
    if (!patient) throw new NotFoundException(`patient ${dto.patientId}`); // safe
    const open = await this.visits.countBy({ patient: { id: patient.id }, status: 'scheduled' });
    if (open > 0) {
      throw new ConflictException(`${patient.fullName} already has an open visit`); // leak: http_error
    }
    const visit = await this.visits.save(this.visits.create({ patient, clinicianId: dto.clinicianId, chiefComplaint: dto.chiefComplaint }));
    this.logger.log(`visit ${visit.id} created by ${dto.clinicianId}`); // safe
    this.logger.verbose(`complaint of ${patient.fullName}: ${visit.chiefComplaint}`); // leak: log
    return visit;
  }

  async get(id: string): Promise<Visit> {
    const visit = await this.visits.findOneBy({ id });
    if (!visit) throw new NotFoundException('visit not found'); // safe
    return visit;
  }

  async sign(id: string, soapNote: string): Promise<Visit> {
    const visit = await this.get(id);
    if (visit.status === 'signed') throw new ConflictException(`visit is ${visit.status}`); // safe
    visit.soapNote = soapNote;
    visit.status = 'signed';
    const saved = await this.visits.save(visit);
    this.logger.log({ msg: 'signed', visit: saved }); // leak: log
    this.logger.log({ msg: 'signed', noteLength: soapNote.length, seconds: saved.durationSeconds }); // safe
    return saved;
  }
}
