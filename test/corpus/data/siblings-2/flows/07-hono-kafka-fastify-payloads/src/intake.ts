import { Hono } from 'hono';
import Fastify from 'fastify';
import { Kafka } from 'kafkajs';

export const intake = new Hono();
intake.post('/patients/intake', async (c) => {
  const answers = await c.req.json();
  console.info('patient intake', answers); // leak: log
  console.info('patient intake', c.req.method, c.req.path); // safe: method and fixed path
  return c.body(null, 204);
});
intake.post('/patients/consent', async (c) => {
  const text = await c.req.text();
  const consent = JSON.parse(text);
  console.info('patient consent', JSON.stringify(consent)); // leak: log
  console.info('patient consent', text.length); // safe: a length
  return c.body(null, 204);
});

export async function consume(kafka: Kafka): Promise<void> {
  const consumer = kafka.consumer({ groupId: 'patient-admissions' });
  await consumer.subscribe({ topic: 'patient-admissions' });
  await consumer.run({
    eachMessage: async ({ message, partition }) => {
      console.debug('admission', message.value?.toString()); // leak: log
      console.debug('admission', partition, message.offset); // safe: place in the topic
    },
  });
}

const app = Fastify();
app.get('/patients/search', async (request) => {
  request.log.info({ query: request.query }, 'patient search'); // leak: log
  request.log.info({ id: request.id }, 'patient search'); // safe: the request's id
  return [];
});
