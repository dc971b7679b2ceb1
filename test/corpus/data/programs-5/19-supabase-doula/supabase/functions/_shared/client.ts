import { createClient } from '@supabase/supabase-js';
import type { Database } from './database.types.ts';

export function clientFor(req: Request) {
  return createClient<Database>(Deno.env.get('SUPABASE_URL')!, Deno.env.get('SUPABASE_ANON_KEY')!, {
    global: { headers: { Authorization: req.headers.get('Authorization') ?? '' } },
    auth: { persistSession: false },
  });
}

export async function requireUser(req: Request) {
  const supabase = clientFor(req);
  const { data } = await supabase.auth.getUser();
  return { supabase, user: data.user };
}
