import { createClient } from '@supabase/supabase-js';
import type { Clinician, Patient, Visit } from './types';

export const supabase = createClient(process.env.SUPABASE_URL!, process.env.SUPABASE_SERVICE_KEY!);

export async function currentClinician(req: Request): Promise<Clinician | null> {
  const token = req.headers.get('authorization')?.replace('Bearer ', '');
  if (!token) return null;
  const { data, error } = await supabase.auth.getUser(token);
  if (error || !data.user) {
    console.warn('auth failed', error?.status); // safe
    return null;
  }
  const { data: row } = await supabase.from('clinicians').select('*').eq('id', data.user.id).single();
  return row as Clinician | null;
}

export async function getVisit(id: string): Promise<{ visit: Visit; patient: Patient }> {
  const { data: visit, error } = await supabase.from('visits').select('*').eq('id', id).single();
  if (error || !visit) {
    throw new Error(`Visit ${id} not found`); // safe
  }
  const { data: patient } = await supabase.from('patients').select('*').eq('id', visit.patient_id).single();
  console.log('Loaded visit', visit, patient); // leak: log
  return { visit: visit as Visit, patient: patient as Patient };
}

export async function saveNote(visitId: string, note: string): Promise<void> {
  const { error } = await supabase.from('visits').update({ soap_note: note, status: 'drafted' }).eq('id', visitId);
  if (error) {
    console.error('saveNote failed', error.code, visitId); // safe
    throw new Error('Could not save note');
  }
}

export async function countDrafts(clinicianId: string): Promise<number> {
  const { count } = await supabase
    .from('visits')
    .select('id', { count: 'exact', head: true })
    .eq('clinician_id', clinicianId)
    .eq('status', 'drafted');
  console.info('drafts', clinicianId, count); // safe
  return count ?? 0;
}
