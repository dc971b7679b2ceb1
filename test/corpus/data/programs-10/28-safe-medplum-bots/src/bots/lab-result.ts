import type { BotEvent, MedplumClient } from '@medplum/core';
import type { DiagnosticReport, Observation, Patient, Practitioner, Task } from '@medplum/fhirtypes';
import twilio from 'twilio';
import { log } from '../lib/log';
import { deidentified } from '../lib/deidentify';
import { reportFailure } from '../lib/monitor';

const sms = twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN);

export async function handler(medplum: MedplumClient, event: BotEvent<DiagnosticReport>) {
  const report = event.input;
  const observations = await Promise.all((report.result ?? []).map((r) => medplum.readReference<Observation>(r as any)));
  const patient = await medplum.readReference<Patient>(report.subject as any);
  const abnormal = observations.filter((o) => ['H', 'L', 'HH', 'LL'].includes(o.interpretation?.[0]?.coding?.[0]?.code ?? ''));
  log.info({ reportId: report.id, results: observations.length, abnormal: abnormal.length }, 'report evaluated'); // safe
  log.info(deidentified(patient, observations), 'for statistics'); // safe

  if (abnormal.length) {
    const task = await medplum.createResource<Task>({ // safe
      resourceType: 'Task',
      status: 'requested',
      intent: 'order',
      focus: { reference: `DiagnosticReport/${report.id}` },
      for: report.subject,
      description: `Review ${abnormal.length} abnormal results of ${patient.name?.[0]?.family}`,
    });
    log.info('review task %s', task.id); // safe
    const owner = await medplum.readReference<Practitioner>(report.resultsInterpreter![0] as any);
    log.debug('task for', owner.name?.[0]?.family, owner.id); // safe
    const phone = owner.telecom?.find((t) => t.system === 'phone')?.value;
    if (phone) await sms.messages.create({ to: phone, from: process.env.TWILIO_FROM, body: 'CareBridge: a result waits for your review. Please log in.' }); // safe
  }

  const to = patient.telecom?.find((t) => t.system === 'phone')?.value;
  if (to) {
    try {
      const m = await sms.messages.create({ to, from: process.env.TWILIO_FROM, body: 'You have a new message. Log in to CareBridge to read it.' }); // safe
      log.info({ sid: m.sid, status: m.status }, 'notice sent'); // safe
    } catch (e) {
      reportFailure('lab-result', e, report.id);
      log.warn({ reportId: report.id, code: (e as { code?: number }).code }, 'notice not sent'); // safe
    }
  }
}
