import { createClient } from '@supabase/supabase-js';

export const supabase = createClient(import.meta.env.VITE_SUPABASE_URL, import.meta.env.VITE_SUPABASE_ANON);

supabase.auth.onAuthStateChange((event, session) => {
  console.debug('auth', event, session?.expires_at); // safe: kind of the event, a time
});
