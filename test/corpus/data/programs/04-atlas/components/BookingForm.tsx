'use client';
import { useState } from 'react';
import { useRouter } from 'next/navigation';
import posthog from 'posthog-js';
import type { AppointmentInput } from '@/lib/appointments';

const DRAFT_KEY = 'booking-draft';

export function BookingForm({ slotId, specialties }: { slotId: string; specialties: string[] }) {
  const router = useRouter();
  const [form, setForm] = useState<Partial<AppointmentInput>>({ slotId });

  function update<K extends keyof AppointmentInput>(key: K, value: AppointmentInput[K]) {
    const next = { ...form, [key]: value };
    setForm(next);
    localStorage.setItem(DRAFT_KEY, JSON.stringify(next)); // leak: client_storage
  }

  async function submit() {
    posthog.capture('booking_submitted', { specialtyCount: specialties.length }); // safe
    const res = await fetch('/api/appointments', { method: 'POST', body: JSON.stringify(form) }); // safe
    if (!res.ok) {
      posthog.capture('booking_failed', { email: form.patientEmail, reason: form.reason }); // leak: analytics
      return;
    }
    const { id } = await res.json();
    posthog.identify(form.patientEmail, { name: form.patientName, dob: form.birthDate }); // leak: analytics
    localStorage.removeItem(DRAFT_KEY);
    router.push(`/booked?id=${id}&name=${encodeURIComponent(form.patientName ?? '')}&reason=${encodeURIComponent(form.reason ?? '')}`); // leak: url
  }

  return (
    <form action={submit}>
      <input name="patientName" onChange={(e) => update('patientName', e.target.value)} />
      <input name="patientEmail" type="email" onChange={(e) => update('patientEmail', e.target.value)} />
      <input name="birthDate" type="date" onChange={(e) => update('birthDate', e.target.value)} />
      <textarea name="reason" onChange={(e) => update('reason', e.target.value)} />
      <button type="submit">Book</button>
    </form>
  );
}
