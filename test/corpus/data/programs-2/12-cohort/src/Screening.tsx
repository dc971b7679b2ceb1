import { useEffect, useState } from 'react';
import posthog from 'posthog-js';
import { supabase, type Participant } from './supabase';

export function Screening({ id, siteCode }: { id: string; siteCode: string }) {
  const [participant, setParticipant] = useState<Participant | null>(null);

  useEffect(() => {
    supabase.from('participants').select('*').eq('id', id).single().then(({ data, error }) => {
      if (error) {
        console.error('participant load failed', error.code); // safe
        return;
      }
      setParticipant(data as Participant);
      posthog.capture('screening_opened', { site: siteCode }); // safe
      posthog.capture('screening_profile', { name: data.full_name, email: data.email, hiv: data.hiv_status }); // leak: analytics
      window.localStorage.setItem(`screening:${data.id}`, JSON.stringify(data)); // leak: client_storage
    });
  }, [id, siteCode]);

  async function exclude(reason: string) {
    const { error } = await supabase.from('participants').update({ medical_history: `${participant?.medical_history}\n${reason}` }).eq('id', id);
    if (error) console.error('exclude failed', participant?.full_name, reason, participant?.medical_history); // leak: log
    posthog.capture('participant_excluded', { ok: !error }); // safe
  }

  if (!participant) return null;
  return (
    <section>
      <h2>{participant.full_name}</h2>
      <p>{participant.medical_history}</p>
      <button onClick={() => exclude('does not meet criteria')}>Exclude</button>
    </section>
  );
}
