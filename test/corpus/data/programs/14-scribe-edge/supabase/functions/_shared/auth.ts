import { createClient } from 'npm:@supabase/supabase-js@2.43.4';

export const admin = createClient(Deno.env.get('SUPABASE_URL')!, Deno.env.get('SUPABASE_SERVICE_ROLE_KEY')!);

export async function requireClinician(req: Request): Promise<{ id: string; email: string } | null> {
  const token = req.headers.get('authorization')?.replace('Bearer ', '') ?? '';
  const { data } = await admin.auth.getUser(token);
  if (!data.user || data.user.app_metadata.role !== 'clinician') return null;
  console.log('clinician', data.user.email); // safe
  return { id: data.user.id, email: data.user.email! };
}
