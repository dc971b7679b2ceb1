import { createClient } from 'https://esm.sh/@supabase/supabase-js@2.45.4';
import type { Clerk } from './types.ts';

export const admin = createClient(Deno.env.get('SUPABASE_URL')!, Deno.env.get('SUPABASE_SERVICE_ROLE_KEY')!);

export function reply(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
}

export async function clerkOf(req: Request): Promise<Clerk | null> {
  const { data } = await admin.auth.getUser(req.headers.get('authorization')?.slice(7));
  if (!data.user) return null;
  const row = await admin.from('clerks').select('id, name, desk').eq('id', data.user.id).single();
  return row.data as Clerk | null;
}

export const tell = (msg: string, ...more: unknown[]) => console.log(`[desk] ${msg}`, ...more);
