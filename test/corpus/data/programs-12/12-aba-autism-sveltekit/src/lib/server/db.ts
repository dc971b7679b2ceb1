import { createClient } from '@supabase/supabase-js';
import { SUPABASE_URL, SUPABASE_SERVICE_KEY } from '$env/static/private';
import type { BehaviorEvent, Learner, Program } from '$lib/types';

export const supabase = createClient(SUPABASE_URL, SUPABASE_SERVICE_KEY);

export async function learner(id: string): Promise<Learner | null> {
  const { data, error } = await supabase.from('learners').select('*').eq('id', id).single(); // safe
  if (error) console.error('learner query', error.code); // safe
  return data;
}

export async function events(learnerId: string): Promise<BehaviorEvent[]> {
  const { data } = await supabase.from('behavior_events').select('*').eq('learner_id', learnerId).order('at', { ascending: false }); // safe
  return data ?? [];
}

export async function addEvent(e: Omit<BehaviorEvent, 'id'>) {
  const { data, error } = await supabase.from('behavior_events').insert(e).select('id').single(); // safe
  if (error) throw Object.assign(new Error('insert failed'), { row: e, code: error.code });
  return data!.id as string;
}

export const programs = async (): Promise<Program[]> => (await supabase.from('programs').select('*')).data ?? []; // safe
