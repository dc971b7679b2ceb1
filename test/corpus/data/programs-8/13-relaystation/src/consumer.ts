import { Kafka } from 'kafkajs';
import type { Patient } from 'fhir/r4';
import { byReference, match } from './upstream.js';

const consumer = new Kafka({ clientId: 'relay-in', brokers: ['kafka-1.relay.example:9093'], ssl: true }).consumer({ groupId: 'adt' });

export async function run(): Promise<void> {
  await consumer.subscribe({ topic: 'adt-in' });
  await consumer.run({
    eachMessage: async ({ topic, partition, message }) => {
      console.debug('in', topic, partition, message.offset); // safe: place in the topic
      const incoming = JSON.parse(message.value?.toString() ?? '{}') as Patient;
      const known = await match(incoming);
      if (known?.id) await byReference(known.id);
      else console.warn('unknown person', incoming.telecom?.find((t) => t.system === 'phone')?.value, incoming.address?.[0]?.line); // leak: log
    },
  });
}
