'use client';

import { useRouter } from 'next/navigation';
import posthog from 'posthog-js';
import { useEffect, useState } from 'react';

interface Draft {
  reason: string;
  symptoms: string[];
  clinicianId: string;
}

const EMPTY: Draft = { reason: '', symptoms: [], clinicianId: '' };

export function BookingForm({ clinicians }: { clinicians: { id: string; displayName: string }[] }) {
  const router = useRouter();
  const [draft, setDraft] = useState<Draft>(EMPTY);
  const [step, setStep] = useState(1);

  useEffect(() => {
    const saved = localStorage.getItem('lh:booking');
    if (saved) setDraft(JSON.parse(saved));
  }, []);

  useEffect(() => {
    localStorage.setItem('lh:booking', JSON.stringify(draft)); // leak: client_storage
    localStorage.setItem('lh:booking-step', String(step)); // safe
  }, [draft, step]);

  async function submit() {
    posthog.capture('booking_submitted', { step, clinicians: clinicians.length }); // safe
    const res = await fetch('/api/visits', { method: 'POST', body: JSON.stringify(draft) });
    const body = await res.json();
    if (!res.ok) {
      router.push(`/book/failed?code=${body.code}`); // safe
      return;
    }
    router.push(`/book/done?visit=${body.visitId}&for=${encodeURIComponent(draft.reason)}`); // leak: url
  }

  return (
    <form onSubmit={(e) => { e.preventDefault(); void submit(); }}>
      <label>
        What would you like to talk about?
        <textarea value={draft.reason} onChange={(e) => setDraft({ ...draft, reason: e.target.value })} />
      </label>
      <label>
        Symptoms, separated by commas
        <input
          value={draft.symptoms.join(', ')}
          onChange={(e) => setDraft({ ...draft, symptoms: e.target.value.split(',').map((s) => s.trim()) })}
        />
      </label>
      <select value={draft.clinicianId} onChange={(e) => setDraft({ ...draft, clinicianId: e.target.value })}>
        {clinicians.map((c) => (
          <option key={c.id} value={c.id}>{c.displayName}</option>
        ))}
      </select>
      <button type="button" onClick={() => setStep(step + 1)}>Next</button>
      <button type="submit">Book</button>
    </form>
  );
}
