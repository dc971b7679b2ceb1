import { Kafka, type EachMessagePayload } from 'kafkajs';

const kafka = new Kafka({ clientId: 'jab-desk', brokers: ['kafka:9092'] });

async function onMessage({ topic, partition, message }: EachMessagePayload) {
  console.log(topic, partition, message.offset); // safe
  console.log('patient dose', message.value?.toString()); // leak: log
  const dose = JSON.parse(message.value!.toString());
  console.log('patient dose', dose); // leak: log
}
export async function listen() {
  const consumer = kafka.consumer({ groupId: 'doses' });
  await consumer.subscribe({ topic: 'patient-doses' });
  await consumer.run({ eachMessage: onMessage });
}
