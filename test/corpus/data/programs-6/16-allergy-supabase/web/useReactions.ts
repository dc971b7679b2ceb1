import { createClient } from '@supabase/supabase-js';
import useSWR from 'swr';

export const supabase = createClient(import.meta.env.VITE_SUPABASE_URL, import.meta.env.VITE_SUPABASE_ANON);

type Row = { id: string; description: string; severity: string; patient: { full_name: string; dob: string } };

export function useReactions(shotId: string) {
  return useSWR<Row[]>(['reactions', shotId], async () => {
    const { data, error } = await supabase.from('reactions').select('*, patient:allergy_patients(full_name, dob)').eq('shot_id', shotId); // safe
    if (error) {
      console.error('reactions', error.code); // safe
      throw new Error('Could not load reactions'); // safe
    }
    const rows = data as Row[];
    sessionStorage.setItem(`reactions:${shotId}`, JSON.stringify(rows)); // leak: client_storage
    console.debug(rows.length, 'reactions'); // safe
    return rows;
  });
}

export function shareLink(row: Row): string {
  const u = new URL('/share', location.origin);
  u.hash = new URLSearchParams({ id: row.id }).toString();
  history.pushState({}, '', u); // safe
  u.search = new URLSearchParams({ patient: row.patient.full_name, what: row.description }).toString();
  history.pushState({}, '', u); // leak: url
  return u.href;
}
