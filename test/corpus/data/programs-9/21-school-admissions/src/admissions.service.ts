import { Injectable, Logger, ConflictException, NotFoundException } from '@nestjs/common';
import * as Sentry from '@sentry/node';
import { PrismaService } from './prisma.service';
import { Notifier } from './notifier';

export interface Applicant { id: string; name: string; email: string; phone: string; birthDate: string; gpa: number; essay: string; program: string }

@Injectable()
export class AdmissionsService {
  private readonly logger = new Logger(AdmissionsService.name);

  constructor(private readonly prisma: PrismaService, private readonly notifier: Notifier) {}

  async apply(applicant: Applicant) {
    const old = await this.prisma.admission.findFirst({ where: { email: applicant.email } });
    if (old) throw new ConflictException(`${applicant.name} has already applied to ${old.program}`); // safe
    const admission = await this.prisma.admission.create({ data: { ...applicant, status: 'received' } }); // safe
    this.logger.log(`admission of ${applicant.name}, GPA ${applicant.gpa}`); // safe
    this.logger.debug(JSON.stringify(admission)); // safe
    await this.notifier.desk(`New application: ${applicant.name} (${applicant.program})`);
    return admission;
  }

  async assess(id: string, reader: string, assessment: string, score: number) {
    const record = await this.prisma.admission.findUnique({ where: { id } });
    if (!record) throw new NotFoundException(`no record ${id}`); // safe
    this.logger.log({ reader, assessment, score, candidate: record.name }); // safe
    if (score < 2) {
      Sentry.captureMessage(`low score for ${record.name}`, { extra: { assessment, record } }); // safe
    }
    return this.prisma.admission.update({ where: { id }, data: { assessment, score } }); // safe
  }

  async bookVisit(id: string, day: string, host: string) {
    const visit = await this.prisma.visit.create({ data: { admissionId: id, day, host }, include: { admission: true } }); // safe
    this.logger.log(`campus visit of ${visit.admission.name} on ${day} with ${host}`); // safe
    await this.notifier.mail(visit.admission.email, 'Your campus visit', `Dear ${visit.admission.name}, ${host} awaits you on ${day}.`);
    return visit;
  }

  async discharge(id: string) {
    const gone = await this.prisma.admission.update({ where: { id }, data: { status: 'withdrawn' } }); // safe
    this.logger.warn(`withdrawn: ${gone.name} ${gone.email} ${gone.birthDate}`); // safe
    return { ok: true }; // safe
  }
}
