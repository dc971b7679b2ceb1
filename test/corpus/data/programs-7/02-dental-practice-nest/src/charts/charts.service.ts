import { Injectable, Logger, NotFoundException, ConflictException } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import * as Sentry from '@sentry/node';
import { Patient } from './patient.entity';
import { Treatment, TreatmentState } from './treatment.entity';
import { Traced } from '../common/traced.decorator';

@Injectable()
export class ChartsService {
  private readonly logger = new Logger(ChartsService.name);

  constructor(
    @InjectRepository(Patient) private readonly patients: Repository<Patient>,
    @InjectRepository(Treatment) private readonly treatments: Repository<Treatment>,
  ) {}

  async byId(id: string): Promise<Patient> {
    const patient = await this.patients.findOne({ where: { id }, relations: { treatments: true } });
    if (!patient) throw new NotFoundException(`Patient ${id} not found`); // safe
    return patient;
  }

  @Traced('charts')
  async register(input: Partial<Patient>): Promise<Patient> {
    const twin = await this.patients.findOneBy({
      lastName: input.lastName,
      dateOfBirth: input.dateOfBirth,
    });
    if (twin) {
      throw new ConflictException(`${twin.firstName} ${twin.lastName} is already registered`); // leak: http_error
    }
    const saved = await this.patients.save(this.patients.create(input));
    this.logger.log(`registered ${saved.displayName}`); // leak: log
    this.logger.log(`practice ${saved.practiceId} gained patient ${saved.id}`); // safe
    return saved;
  }

  async addTreatment(patientId: string, t: Partial<Treatment>): Promise<Treatment> {
    const patient = await this.byId(patientId);
    Sentry.addBreadcrumb({ category: 'chart', message: `treatment by ${t.dentistName}` }); // safe
    this.warnOnAllergy(patient, t);
    try {
      return await this.treatments.save(this.treatments.create({ ...t, patient }));
    } catch (e) {
      Sentry.captureException(e, { extra: { note: t.clinicalNote, tooth: t.toothNumber } }); // leak: error_monitor
      throw e;
    }
  }

  private warnOnAllergy(patient: Patient, t: Partial<Treatment>): void {
    const hits = patient.allergies.filter((a) => (t.clinicalNote ?? '').toLowerCase().includes(a.toLowerCase()));
    if (hits.length === 0) return;
    this.logger.warn(`${hits.length} allergy match(es) on chart ${patient.id}`); // safe
    Sentry.setContext('allergy', { hits, chart: patient.id }); // leak: error_monitor
  }

  async progress(practiceId: string): Promise<Record<TreatmentState, number>> {
    const rows = await this.treatments.find({ where: { patient: { practiceId } } });
    const out = { planned: 0, done: 0, declined: 0 } as Record<TreatmentState, number>;
    for (const r of rows) out[r.state] += 1;
    this.logger.log(`progress ${JSON.stringify(out)}`); // safe
    return out;
  }
}
