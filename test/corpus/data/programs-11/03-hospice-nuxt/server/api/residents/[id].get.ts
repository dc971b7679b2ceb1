import { consola } from 'consola';
import { findResident } from '../../utils/db';

export default defineEventHandler(async (event) => {
  const id = getRouterParam(event, 'id')!;
  const resident = await findResident(id);
  if (!resident) {
    consola.info('resident not found', id); // safe
    throw createError({ statusCode: 404, statusMessage: 'Not found' }); // safe
  }
  if (resident.prognosis_weeks === null) {
    consola.warn('prognosis missing', { id: resident.id, column: 'prognosis_weeks' }); // safe
  }
  setResponseHeader(event, 'cache-control', 'no-store');
  return resident;
});
