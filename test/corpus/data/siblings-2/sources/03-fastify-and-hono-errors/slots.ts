import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from 'hono';

interface SurgeryRequest {
  patientName: string;
  diagnosis: string;
  room: string;
}

export async function reserve(request: FastifyRequest<{ Body: SurgeryRequest }>, reply: FastifyReply) {
  const { patientName, diagnosis, room } = request.body;
  if (!room) return reply.code(400).send({ message: 'a room is needed' }); // safe: constant text
  if (room === '0') return reply.code(404).send({ message: `no room ${room}` }); // safe: a room
  if (diagnosis.length > 200) return reply.code(422).send({ message: `diagnosis too long: ${diagnosis}` }); // leak: http-error
  return reply.code(409).send({ message: `${patientName} is planned already` }); // leak: http-error
}

export async function cancel(c: Context) {
  const plan = await c.req.json<SurgeryRequest>();
  if (plan.room === '') return c.json({ error: 'room is missing' }, 400); // safe: constant text
  return c.text(`cannot cancel the surgery of ${plan.patientName}`, 409); // leak: http-error
}
