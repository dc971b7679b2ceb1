import { consola } from 'consola';
import { z } from 'zod';
import { kdb, findResident } from '../utils/db';
import { sendFamilyUpdate } from '../utils/family-mail';

const Visit = z.object({
  residentId: z.string().uuid(),
  carerId: z.string(),
  painScore: z.number().int().min(0).max(10),
  morphineMg: z.number().nonnegative(),
  narrative: z.string().max(4000),
  shareWithFamily: z.boolean().default(false),
});

export default defineEventHandler(async (event) => {
  const raw = await readBody(event);
  const parsed = Visit.safeParse(raw);
  if (!parsed.success) {
    consola.warn('visit rejected:', parsed.error.issues.map((i) => i.path.join('.'))); // safe
    throw createError({ statusCode: 400, data: { fields: Object.keys(parsed.error.flatten().fieldErrors) } }); // safe
  }
  const { residentId, carerId, painScore, morphineMg, narrative, shareWithFamily } = parsed.data;
  const resident = await findResident(residentId);
  if (!resident) throw createError({ statusCode: 404, statusMessage: 'Unknown resident' }); // safe

  if (resident.dnr === false && painScore >= 9) {
    throw createError({ // leak: http-error
      statusCode: 409,
      statusMessage: 'Escalate first',
      message: `${resident.full_name} (${resident.primary_illness}) has pain ${painScore}, call the physician`,
    });
  }

  try {
    const row = await kdb
      .insertInto('visit')
      .values({ resident_id: residentId, carer_id: carerId, pain_score: painScore, morphine_mg: morphineMg, narrative })
      .returning('id')
      .executeTakeFirstOrThrow(); // safe
    consola.debug('visit saved', row.id); // safe
    if (shareWithFamily) await sendFamilyUpdate(resident, { pain_score: painScore, morphine_mg: morphineMg, narrative });
    return { id: row.id };
  } catch (e) {
    consola.error(`visit for ${resident.full_name} in room ${resident.room} lost: ${narrative}`, (e as Error).name); // leak: log
    throw createError({ statusCode: 500, statusMessage: 'Could not save' }); // safe
  }
});
