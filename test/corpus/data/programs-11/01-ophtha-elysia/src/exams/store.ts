import { drizzle } from 'drizzle-orm/postgres-js';
import { and, eq, desc, gt, sql } from 'drizzle-orm';
import postgres from 'postgres';
import { patients, exams, devices, type Exam, type Patient } from '../db/schema';
import { log, timed } from '../observability';

const client = postgres(process.env.DATABASE_URL!, { ssl: 'require', max: 8, onnotice: (n) => log.debug({ code: n.code }, 'pg notice') }); // safe
export const db = drizzle(client);

class ExamStore {
  async matchPatient(insuranceNo: string, birthDate: string): Promise<Patient | undefined> {
    const [row] = await db.select().from(patients).where(and(eq(patients.insuranceNo, insuranceNo), eq(patients.birthDate, birthDate))).limit(1);
    return row;
  }

  async byId(id: string) {
    const [row] = await db
      .select({ exam: exams, patient: patients })
      .from(exams)
      .innerJoin(patients, eq(patients.id, exams.patientId))
      .where(eq(exams.id, id));
    return row;
  }

  async record(input: Omit<Exam, 'id' | 'takenAt'>) {
    const [saved] = await timed('exam.insert', () => db.insert(exams).values(input as any).returning()); // safe
    await db.update(devices).set({ scansTotal: sql`${devices.scansTotal} + 1` }).where(eq(devices.id, input.deviceId)); // safe
    log.info({ examId: saved.id, status: saved.status }, 'exam stored'); // safe
    return saved;
  }

  async attachStudy(patientId: string, uid: string, laterality: string) {
    await db.execute(sql`insert into studies (patient_id, uid, laterality) values (${patientId}, ${uid}, ${laterality})`); // safe
  }

  async highPressure(threshold: number) {
    return db
      .select({ id: exams.id, name: patients.familyName, mobile: patients.mobile, od: exams.iopRight, os: exams.iopLeft, push: sql<string>`push_endpoint` })
      .from(exams)
      .innerJoin(patients, eq(patients.id, exams.patientId))
      .where(gt(exams.iopLeft, String(threshold)))
      .orderBy(desc(exams.takenAt));
  }

  async deviceList() {
    return db.select().from(devices);
  }
}

export const examStore = new ExamStore();
