import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

interface EndoscopyBooking { patientName: string; birthDate: string; mrn: string; slot: number }
type Booking = FastifyRequest<{ Body: EndoscopyBooking; Params: { no: string } }>;

const taken = new Map<number, EndoscopyBooking>();

export default async function plugin(app: FastifyInstance) {
  app.post('/endoscopies/:no', async ({ body, params }: Booking, reply: FastifyReply) => {
    const other = taken.get(body.slot);
    if (other) return reply.code(409).send({ message: `slot is taken by ${other.patientName}` }); // leak: http-error
    if (!/^\d{8}$/.test(body.mrn)) return reply.status(422).send({ message: `${body.mrn}, born ${body.birthDate}, is unknown` }); // leak: http-error
    if (body.slot > 20) return reply.code(400).send({ message: `there is no slot ${body.slot}` }); // safe
    if (params.no === '0') return reply.code(404).send({ message: 'no such room' }); // safe
    taken.set(body.slot, body);
    return reply.code(201).send({ slot: body.slot }); // safe
  });
  app.setErrorHandler((error, request, reply) => {
    reply.code(500).send({ message: error.name, id: request.id }); // safe
  });
}
