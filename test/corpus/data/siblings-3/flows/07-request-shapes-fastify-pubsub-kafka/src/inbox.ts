import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Message } from '@google-cloud/pubsub';
import type { EachMessagePayload } from 'kafkajs';
import type { Context } from 'hono';
export async function handover(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  request.log.info({ body: request.body }, 'patient handover'); // leak: log
  request.log.info({ id: request.id, method: request.method }, 'patient handover'); // safe
  reply.code(204).send();
}
export function onMessage(message: Message): void {
  console.log('patient arrival', message.data.toString('utf8')); // leak: log
  console.log('patient arrival', message.id, message.deliveryAttempt); // safe
  message.ack();
}
export async function onRecord({ topic, partition, message }: EachMessagePayload): Promise<void> {
  const arrival = JSON.parse(message.value!.toString());
  console.log('patient vitals', arrival); // leak: log
  console.log('patient vitals', topic, partition, message.offset); // safe
}
export async function lookup(c: Context) {
  console.log('patient lookup', c.req.query()); // leak: log
  console.log('patient lookup', c.req.method); // safe
  return c.body(null, 204);
}
