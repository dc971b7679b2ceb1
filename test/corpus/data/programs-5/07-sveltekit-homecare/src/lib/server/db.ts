import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { env } from '$env/dynamic/private';
import { aides, residents, visits } from './schema';

export const db = drizzle(postgres(env.DATABASE_URL, { ssl: 'verify-full' }));

export async function visitDetail(id: string) {
  const [row] = await db
    .select({ visit: visits, resident: residents, aide: aides })
    .from(visits)
    .innerJoin(residents, eq(visits.residentId, residents.id))
    .innerJoin(aides, eq(visits.aideId, aides.id))
    .where(eq(visits.id, id));
  return row;
}

export function visitsOf(aideId: string) {
  return db
    .select({ visit: visits, resident: residents })
    .from(visits)
    .innerJoin(residents, eq(visits.residentId, residents.id))
    .where(eq(visits.aideId, aideId));
}
