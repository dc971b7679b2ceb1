import { visitsOf } from '$lib/server/db';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const rows = await visitsOf(locals.aide!.id);
  console.info(`schedule for aide ${locals.aide!.id}: ${rows.length} stops`); // safe
  return {
    stops: rows.map(({ visit, resident }) => ({ id: visit.id, startsAt: visit.startsAt, name: resident.name, address: resident.homeAddress })),
  };
};
