import knex from 'knex';

const db = knex({ client: 'pg', connection: { connectionString: process.env.PG_URL, ssl: { rejectUnauthorized: true } } });

export interface Resident {
  id: string;
  full_name: string;
  room: string;
  dnr_status: boolean;
  care_plan: string;
  last_fall: string | null;
  medication_list: string[];
  next_of_kin_phone: string;
}

export async function getResident(id: string): Promise<Resident | undefined> {
  return db<Resident>('residents').where({ id }).first();
}

export async function* residentsByWing(wing: string): AsyncGenerator<Resident> {
  const rows = await db<Resident>('residents').where('room', 'like', `${wing}%`);
  for (const row of rows) yield row;
}

export async function recordFall(id: string, when: string, description: string) {
  const resident = await getResident(id);
  if (!resident) throw new Error(`unknown resident ${id}`); // safe
  await db('falls').insert({ resident_id: id, when, description });
  console.log('fall recorded', { name: resident.full_name, room: resident.room, description }); // leak: log
  return resident;
}
