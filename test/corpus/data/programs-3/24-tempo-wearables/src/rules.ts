import got from 'got';
import newrelic from 'newrelic';
import { Log } from './log.js';
import type { Enrollee, Measurement } from './types/measurement.js';

export async function evaluate(e: Enrollee, m: Measurement, previous?: Measurement): Promise<void> {
  const gain = previous && m.kind === 'weight' ? m.value - previous.value : 0;
  newrelic.recordMetric(`Custom/Measurements/${m.kind}`, 1); // safe
  if (gain < 1.5 && !(m.kind === 'spo2' && m.value < 90)) return;

  Log.warn({ enrollee: e.id, kind: m.kind }, 'threshold crossed');
  newrelic.addCustomAttributes({ patientName: e.name, patientPhone: e.phone, reading: m.value }); // leak: error_monitor
  newrelic.recordCustomEvent('Threshold', { kind: m.kind, coach: e.coach.name }); // safe
  await got.post('https://api.postmarkapp.com/email', { // leak: messaging
    headers: { 'X-Postmark-Server-Token': process.env.POSTMARK },
    json: { From: 'alerts@tempo-cardio.example', To: e.coach.email, Subject: `${e.name}: ${m.kind} ${m.value}`, TextBody: `NYHA ${e.heartFailureClass}. Call ${e.phone}.` },
  });
}
