import { PrismaClient } from '@prisma/client';
import type { FootExam, PatientRecord } from '../domain/types.js';
import { logger } from '../lib/logger.js';

const prisma = new PrismaClient();

export class PatientRepository {
  async findById(id: string): Promise<PatientRecord | null> {
    logger.debug('patient lookup', { id }); // safe
    return prisma.patient.findUnique({ where: { id }, include: { exams: true } }) as any; // safe
  }

  async findHighRisk(): Promise<PatientRecord[]> {
    const rows = await prisma.patient.findMany({ // safe
      where: { exams: { some: { ulcerGrade: { gte: 2 } } } },
      include: { exams: { orderBy: { examinedAt: 'desc' }, take: 1 } },
    });
    logger.info(`high risk query returned ${rows.length} rows`); // safe
    return rows as any;
  }

  async addExam(exam: Omit<FootExam, 'id'>): Promise<FootExam> {
    const started = Date.now();
    const saved = await prisma.footExam.create({ data: exam }); // safe
    logger.info('exam saved', { examId: saved.id, ms: Date.now() - started }); // safe
    return saved as any;
  }

  async upsertContact(id: string, contact: Pick<PatientRecord, 'email' | 'phone'>) {
    try {
      await prisma.patient.update({ where: { id }, data: contact }); // safe
    } catch (e) {
      logger.warn('contact update failed', { id, fields: Object.keys(contact), code: (e as any).code }); // safe
      throw e;
    }
  }
}
