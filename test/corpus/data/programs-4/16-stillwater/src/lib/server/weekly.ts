import { format, subDays } from 'date-fns';
import { supabase } from './supabase';
import { discord, mail } from './tell';
import type { ClientProfile, Phq9, Therapist } from '$lib/types';

export async function weekly() {
  const since = format(subDays(new Date(), 7), 'yyyy-MM-dd');
  const { data: therapists } = await supabase.from('therapists').select('*').returns<Therapist[]>();
  let total = 0;
  for (const t of therapists ?? []) {
    const { data: clients } = await supabase.from('clients').select('*').eq('therapist_id', t.id).returns<ClientProfile[]>();
    const lines: string[] = [];
    for (const c of clients ?? []) {
      const { data: scores } = await supabase.from('phq9').select('*').eq('client_id', c.id).gte('taken_at', since).returns<Phq9[]>();
      if (scores?.length) lines.push(`${c.display_name} (${c.diagnosis ?? '-'}): ${scores.map((s) => s.score).join(' > ')}`);
    }
    total += lines.length;
    await mail(t.email, 'Your week', lines.join('\n')); // leak: messaging
  }
  await discord(`weekly mails: ${therapists?.length ?? 0} therapists, ${total} lines`); // safe
}
