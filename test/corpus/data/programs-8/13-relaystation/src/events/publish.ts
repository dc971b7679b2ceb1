import { Kafka, logLevel } from 'kafkajs';
import type { Condition, Patient } from 'fhir/r4';
import { display } from '../fhir/read.js';

const kafka = new Kafka({ clientId: 'relay', brokers: (process.env.BROKERS ?? '').split(','), ssl: true, logLevel: logLevel.WARN });
const producer = kafka.producer();

export async function publish(patient: Patient, problems: Condition[]): Promise<void> {
  const value = JSON.stringify({ ref: `Patient/${patient.id}`, problems: problems.length });
  const meta = await producer.send({ topic: 'patient-changed', messages: [{ key: patient.id ?? null, value }] }); // safe: reference and count, inside
  console.info('published', meta.map((m) => `${m.topicName}[${m.partition}]`)); // safe: topic
  if (problems.length > 20) {
    const texts = problems.map((c) => c.code?.text ?? c.code?.coding?.[0]?.display);
    console.warn(`long problem list of ${display(patient.name)}`, texts); // leak: log
  }
}
