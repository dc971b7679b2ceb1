import * as Sentry from '@sentry/node';
import { PatientRepository } from '../repositories/patient.repository.js';
import { audit, logger } from '../lib/logger.js';
import { ReminderService } from './reminder.service.js';
import type { FootExam, PatientRecord } from '../domain/types.js';

const describe = (p: PatientRecord, e: FootExam) =>
  `${p.firstName} ${p.lastName} (${p.dateOfBirth.toISOString().slice(0, 10)}): ${e.diagnosis}, ulcer grade ${e.ulcerGrade ?? 'none'}`;

export class ExamService {
  constructor(private readonly patients: PatientRepository, private readonly reminders: ReminderService) {}

  async record(actorId: string, input: Omit<FootExam, 'id'>) {
    const patient = await this.patients.findById(input.patientId);
    if (!patient) throw new NotFoundError('patient');
    Sentry.setTag('clinic.module', 'exam'); // safe
    const exam = await this.patients.addExam(input);
    audit('exam.create', actorId, exam.id); // safe
    if ((exam.ulcerGrade ?? 0) >= 2) {
      const summary = describe(patient, exam);
      logger.warn('ulcer needs escalation: ' + summary); // leak: log
      await this.reminders.escalate(patient, exam);
    }
    return exam;
  }

  async riskReport() {
    const list = await this.patients.findHighRisk();
    const byGrade: Record<string, number> = {};
    for (const p of list) {
      const grade = String(p.exams[0]?.ulcerGrade ?? 0);
      byGrade[grade] = (byGrade[grade] ?? 0) + 1;
    }
    logger.info('risk report built', { total: list.length, byGrade }); // safe
    list
      .filter((p) => p.exams[0]?.pedalPulses === 'absent')
      .forEach(({ lastName, phone, exams: [latest] }) => {
        console.log(`call back: ${lastName} ${phone} – ${latest.diagnosis}`); // leak: log
      });
    return list;
  }

  async close(examId: string, patient: PatientRecord) {
    try {
      await this.reminders.cancelFor(examId);
    } catch (err) {
      Sentry.captureException(err, { extra: { patient } }); // leak: error-monitor
      Sentry.captureMessage('exam close failed', { tags: { examId } }); // safe
    }
  }
}

export class NotFoundError extends Error {
  constructor(public readonly what: string) {
    super(`${what} not found`);
  }
}
