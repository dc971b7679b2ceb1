import { Kafka, logLevel } from 'kafkajs';
import { Connection, Client } from '@temporalio/client';
import { findImplant, storeTransmission, type Implant, type Transmission } from './models';
import { count, log, traced } from './telemetry';

const kafka = new Kafka({ clientId: 'ingest', brokers: (process.env.BROKERS ?? '').split(','), ssl: true, logLevel: logLevel.WARN });
const consumer = kafka.consumer({ groupId: 'transmissions' });
const producer = kafka.producer();

const urgent = (t: Transmission) => t.episodes.some((e) => e.type === 'VF' || (e.type === 'VT' && e.seconds > 30));

function toEvent(implant: Implant, t: Transmission) {
  const { patient, ...device } = implant;
  return { device, person: { label: patient.name, mrn: patient.mrn }, findings: t.episodes, battery: t.batteryMonths };
}

async function handle(value: Buffer, partition: number) {
  const t: Transmission = JSON.parse(value.toString());
  log.info({ id: t.transmissionId, partition, bytes: value.length }, 'transmission received'); // safe
  count('transmission.received', 1, { partition: String(partition) }); // safe
  const implant = await findImplant(t.serial);
  if (!implant) {
    log.warn({ id: t.transmissionId }, 'unknown device'); // safe
    return;
  }
  await storeTransmission(t); // safe
  log.debug({ episodes: t.episodes.length, battery: t.batteryMonths }, 'stored'); // safe
  if (!urgent(t)) return;

  const event = toEvent(implant, t);
  log.warn({ event }, 'urgent transmission'); // leak: log
  await traced('urgent', { 'patient.name': implant.patient.name, 'episode.type': t.episodes[0].type }, async () => { // leak: error-monitor|log|analytics
    const client = new Client({ connection: await Connection.connect({ address: process.env.TEMPORAL! }) });
    await client.workflow.start('urgentReview', { taskQueue: 'review', workflowId: `urgent-${t.transmissionId}`, args: [implant, t] }); // safe
  });
  await producer.send({ topic: 'review.counts', messages: [{ key: implant.clinicId, value: '1' }] }); // safe
}

export async function run() {
  await Promise.all([consumer.connect(), producer.connect()]);
  await consumer.subscribe({ topics: ['device.transmissions'] });
  await consumer.run({
    eachMessage: async ({ message, partition, topic }) => {
      try {
        await handle(message.value!, partition);
      } catch (err) {
        log.error({ topic, offset: message.offset, err: (err as Error).name }, 'handler failed'); // safe
        console.error('poison message', message.value!.toString()); // leak: log
        count('transmission.failed'); // safe
      }
    },
  });
}
