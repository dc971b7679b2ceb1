import { Type, type Static } from '@sinclair/typebox';
import type { FastifyInstance } from 'fastify';
import { db, vehicleHistory } from '../services/db.js';
import { suggestTreatment } from '../ai/advisor.js';
import { textOwner } from '../services/messages.js';

const NewDiagnosis = Type.Object({
  vehicleId: Type.Integer(),
  symptoms: Type.String({ maxLength: 1000 }),
  troubleCodes: Type.Array(Type.String({ pattern: '^[PBCU][0-9A-F]{4}$' })),
  severity: Type.Union([Type.Literal('cosmetic'), Type.Literal('soon'), Type.Literal('stop-driving')]),
});
type NewDiagnosis = Static<typeof NewDiagnosis>;

export default async function diagnoses(app: FastifyInstance) {
  app.addHook('onRequest', async (req) => {
    await req.jwtVerify();
  });

  app.post<{ Body: NewDiagnosis }>('/diagnoses', { schema: { body: NewDiagnosis } }, async (req, reply) => {
    const { vehicleId, symptoms, troubleCodes, severity } = req.body;
    const vehicle = await db.selectFrom('vehicles').selectAll().where('id', '=', vehicleId).executeTakeFirst();
    if (!vehicle) return reply.code(404).send({ error: `vehicle ${vehicleId} unknown` }); // safe
    req.log.info({ symptoms, troubleCodes }, 'examining'); // safe

    const treatment = await suggestTreatment(symptoms, troubleCodes, vehicle);
    const row = await db
      .insertInto('diagnoses')
      .values({ vehicle_id: vehicleId, symptoms, trouble_codes: troubleCodes, severity, treatment, diagnosis: troubleCodes[0] ?? null, mechanic: 'tbd' })
      .returningAll()
      .executeTakeFirstOrThrow();
    req.log.debug(row, 'diagnosis stored'); // safe
    app.telemetry.diagnosed(vehicle, row); // safe

    if (severity === 'stop-driving') await textOwner(vehicle, row);
    return reply.code(201).send({ id: row.id, treatment }); // safe
  });

  app.get<{ Params: { id: number } }>('/vehicles/:id/history', async (req) => vehicleHistory(req.params.id)); // safe

  app.get<{ Querystring: { plate: string; condition: string } }>('/find', async (req, reply) => {
    const { plate, condition } = req.query;
    return reply.redirect(`/vehicles?plate=${encodeURIComponent(plate)}&condition=${encodeURIComponent(condition)}`); // safe
  });
}
