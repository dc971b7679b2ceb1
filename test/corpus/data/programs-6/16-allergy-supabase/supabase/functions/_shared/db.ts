import { createClient } from 'jsr:@supabase/supabase-js@2';

export type Reaction = { id: string; shot_id: string; severity: 'local' | 'systemic'; description: string };
export type Shot = { id: string; patient_id: string; vial: string; dose_ml: number; given_at: string };
export type AllergyPatient = { id: string; full_name: string; dob: string; phone: string; sensitizations: string[]; asthma: boolean };
export type Vial = { code: string; extract: string; expires: string; ml_left: number };

export const admin = createClient(Deno.env.get('SUPABASE_URL')!, Deno.env.get('SUPABASE_SERVICE_ROLE_KEY')!);

export async function patientOfShot(shotId: string): Promise<AllergyPatient> {
  const { data, error } = await admin.from('shots').select('patient:allergy_patients(*)').eq('id', shotId).single();
  if (error) throw new Error(`shot ${shotId}: ${error.code}`); // safe
  return data.patient as unknown as AllergyPatient;
}
