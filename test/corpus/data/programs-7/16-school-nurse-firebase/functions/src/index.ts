import { initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import { getMessaging } from 'firebase-admin/messaging';
import { logger } from 'firebase-functions';
import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { HttpsError, onCall } from 'firebase-functions/v2/https';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { writeFileSync } from 'node:fs';
import { asthma, student, withStudent } from './students.js';
import { visitLetter } from './mail.js';
import type { Dose, NurseVisit, StudentHealth } from './types.js';

initializeApp();

export const onVisit = onDocumentCreated('visits/{visitId}', async (event) => {
  const visit = event.data?.data() as NurseVisit | undefined;
  if (!visit) return;
  logger.info('visit', { visitId: event.params.visitId, sentHome: visit.sentHome }); // safe
  await withStudent(visit.studentId, async (s) => {
    if (visit.sentHome) await visitLetter(s, visit).send();
    if (asthma(s)) logger.warn(`${s.studentName} has an asthma plan: ${s.asthmaPlan}`); // leak: log
  });
  logger.info(`handled by ${visit.nurse}`); // safe
});

export const recordDose = onCall<Dose>(async (request) => {
  if (request.auth?.token.role !== 'nurse') throw new HttpsError('permission-denied', 'nurses only'); // safe
  const dose = request.data;
  const s = await student(dose.studentId);
  if (!s) throw new HttpsError('not-found', `student ${dose.studentId} not found`); // safe
  const conflict = s.allergies.find((a) => dose.medication.toLowerCase().includes(a.toLowerCase()));
  if (conflict) {
    throw new HttpsError('failed-precondition', `${s.studentName} is allergic to ${conflict}`); // leak: http_error
  }
  const ref = await getFirestore().collection('doses').add(dose);
  logger.log('dose recorded', ref.id); // safe
  await notifyGuardian(s, dose);
  return { id: ref.id };
});

async function notifyGuardian(s: StudentHealth, dose: Dose): Promise<void> {
  const body = `${s.studentName} was given ${dose.medication} ${dose.milligrams} mg`;
  await getMessaging().send({ topic: `school-${s.schoolId}`, notification: { title: 'Medication', body } }); // leak: messaging
  await getMessaging().send({ topic: `nurses-${s.schoolId}`, data: { refresh: 'doses' } }); // safe
}

export const nightly = onSchedule('every day 02:00', async () => {
  const visits = await getFirestore().collection('visits').where('sentHome', '==', true).get();
  logger.info(`${visits.size} sent home`); // safe
  const rows: string[] = [];
  for (const doc of visits.docs) {
    const v = doc.data() as NurseVisit;
    const s = await student(v.studentId);
    rows.push([s?.studentName, v.complaint, v.temperature].join(','));
  }
  writeFileSync('/tmp/sent-home.csv', rows.join('\n')); // leak: file
  const byGrade = new Map<number, number>();
  for (const doc of visits.docs) {
    const grade = (await student((doc.data() as NurseVisit).studentId))?.grade ?? 0;
    byGrade.set(grade, (byGrade.get(grade) ?? 0) + 1);
  }
  logger.info('by grade', Object.fromEntries(byGrade)); // safe
});
