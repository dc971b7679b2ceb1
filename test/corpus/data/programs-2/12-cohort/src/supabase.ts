import { createBrowserClient } from '@supabase/ssr';

export interface Participant {
  id: string;
  full_name: string;
  email: string;
  medical_history: string;
  hiv_status: string;
  site_code: string;
}

export const supabase = createBrowserClient(import.meta.env.VITE_SUPABASE_URL, import.meta.env.VITE_SUPABASE_ANON_KEY);
