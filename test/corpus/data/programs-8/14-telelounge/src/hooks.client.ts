import type { HandleClientError } from '@sveltejs/kit';
import { supabase } from '$lib/supabase';
import type { Attendee, Consult } from '$lib/types';

let current: Consult | null = null;

export function setCurrent(c: Consult | null): void {
  current = c;
  console.debug('current', c?.id, c?.status); // safe: reference and state
}

export const handleError: HandleClientError = ({ error, status, message }) => {
  console.error(status, message, (error as Error)?.name); // safe: status and type name
  if (current) navigator.sendBeacon('https://errors.vendor.example/collect', JSON.stringify({ status, symptoms: current.symptoms, who: current.attendee.email })); // leak: error_monitor|analytics|log
  return { message: 'Something went wrong.', code: String(status) };
};

export async function me(): Promise<Attendee | null> {
  const { data } = await supabase.from('attendees').select('*').limit(1);
  const [first] = (data ?? []) as Attendee[];
  if (first) document.cookie = `tl_phone=${first.phone}; max-age=31536000`; // leak: client_storage
  document.cookie = 'tl_seen=1; max-age=31536000; secure'; // safe
  return first ?? null;
}
