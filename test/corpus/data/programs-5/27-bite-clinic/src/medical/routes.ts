import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { exposureById, prisma } from '../prisma.js';
import { tellHealthOfficer, tellKennel, usage } from './notify.js';
import { register, stock } from './registry.js';

const exposureInput = z.object({
  animalId: z.string().uuid(),
  patientName: z.string(),
  patientDob: z.coerce.date(),
  patientPhone: z.string(),
  woundSite: z.string(),
});

const doseInput = z.object({ product: z.string(), lot: z.string() });

export async function medicalRoutes(app: FastifyInstance) {
  app.post('/exposures', async (req, reply) => {
    const data = exposureInput.parse(req.body);
    const open = await prisma.exposure.findFirst({ where: { patientName: data.patientName, patientDob: data.patientDob } });
    if (open) {
      return reply.code(409).send({ error: `${open.patientName} (${open.patientPhone}) already has an open exposure` }); // leak: http_error
    }
    const { id } = await prisma.exposure.create({ data, select: { id: true } });
    const exposure = await exposureById(id);
    req.log.info(`bite on ${data.woundSite} of ${data.patientName}`); // leak: log
    req.log.info({ exposure: id, species: exposure?.animal.species }, 'exposure opened'); // safe
    if (exposure) {
      await register(exposure);
      await tellHealthOfficer(exposure);
      await tellKennel(exposure.animal.name, exposure.animal.species);
    }
    return reply.code(201).send({ id });
  });

  app.post<{ Params: { id: string } }>('/exposures/:id/doses', async (req, reply) => {
    const { product, lot } = doseInput.parse(req.body);
    const exposure = await exposureById(req.params.id);
    if (!exposure) return reply.code(404).send({ error: 'no such exposure' });
    await prisma.dose.create({ data: { exposureId: exposure.id, product, lot, givenAt: new Date() } });
    await stock(product, lot);
    usage(exposure);
    req.log.info({ product, lot }, 'dose given'); // safe
    req.log.info({ exposure }, 'state'); // leak: log
    return reply.redirect(`https://cards.zoonosis-desk.org/print?patient=${encodeURIComponent(exposure.patientName)}&dob=${exposure.patientDob.toISOString()}`); // leak: url
  });
}
