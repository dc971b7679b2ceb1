'use client';
import { useForm } from 'react-hook-form';
import posthog from 'posthog-js';
import * as Sentry from '@sentry/nextjs';
import { useRouter } from 'next/navigation';
import { bookVisit } from './actions';

type Values = { reason: string; symptoms: string; medications: string; slot: string; phone: string };

export default function BookVisitForm({ doctor }: { doctor: { id: string; name: string; specialty: string } }) {
  const router = useRouter();
  const { register, handleSubmit, formState, watch } = useForm<Values>();
  const slot = watch('slot');

  const onSubmit = handleSubmit(async (values) => {
    posthog.capture('visit_booking_started', { doctorId: doctor.id, specialty: doctor.specialty });
    Sentry.addBreadcrumb({ category: 'booking', message: `symptoms: ${values.symptoms}` }); // leak: error_monitor
    try {
      const visit = await bookVisit(doctor.id, values);
      posthog.capture('visit_booked', { ...values, visit: visit.id }); // leak: analytics
      router.push(`/visits/${visit.id}`); // safe
    } catch (e) {
      Sentry.captureMessage('booking failed', { level: 'error', tags: { step: 'submit' } }); // safe
      router.push(`/book/error?reason=${encodeURIComponent(values.reason)}`); // leak: url
    }
  });

  const saveDraft = (v: Values) => {
    localStorage.setItem('booking-draft', JSON.stringify(v)); // leak: client-storage
    localStorage.setItem('booking-draft-at', String(Date.now())); // safe
  };

  return (
    <form onSubmit={onSubmit} onBlur={() => saveDraft(watch())}>
      <h1>Visit with {doctor.name}</h1> {/* safe */}
      <label>Reason <input {...register('reason', { required: true })} /></label>
      <label>Symptoms <textarea {...register('symptoms')} /></label>
      <label>Medications <textarea {...register('medications')} /></label>
      <label>Phone <input {...register('phone')} /></label>
      <select {...register('slot')}><option>09:00</option><option>09:30</option></select>
      <p>Chosen slot: {slot}</p> {/* safe */}
      <button disabled={formState.isSubmitting}>Book</button>
    </form>
  );
}
