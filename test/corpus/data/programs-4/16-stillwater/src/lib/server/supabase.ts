import { createClient } from '@supabase/supabase-js';
import { env } from '$env/dynamic/private';
import type { ClientProfile, Journal, Phq9, Therapist } from '$lib/types';

export const supabase = createClient(env.SUPABASE_URL, env.SUPABASE_SERVICE_KEY, { auth: { persistSession: false } });

export async function profileOf(id: string) {
  const { data, error } = await supabase.from('clients').select('*').eq('id', id).single<ClientProfile>();
  if (error) throw new Error(`profile lookup failed: ${error.code}`);
  return data;
}

export async function therapistOf(id: string) {
  const { data } = await supabase.from('therapists').select('*').eq('id', id).single<Therapist>();
  return data!;
}

export async function journalsOf(clientId: string, limit = 14) {
  const { data } = await supabase.from('journals').select('*').eq('client_id', clientId).order('written_at', { ascending: false }).limit(limit).returns<Journal[]>();
  return data ?? [];
}

export async function savePhq(row: Phq9) {
  const { error } = await supabase.from('phq9').insert(row);
  return error?.code ?? null;
}
