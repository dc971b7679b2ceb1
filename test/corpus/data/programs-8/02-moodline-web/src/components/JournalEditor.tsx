'use client';
import { useForm } from 'react-hook-form';
import { useRouter } from 'next/navigation';
import { event } from '../lib/analytics';
import { dropDraft, keepDraft } from '../lib/drafts';
import type { JournalEntry } from '../types/journal';

type Fields = Pick<JournalEntry, 'text' | 'mood' | 'suicidalIdeation'>;

export function JournalEditor({ clientId }: { clientId: string }) {
  const router = useRouter();
  const { register, handleSubmit, watch, formState } = useForm<Fields>();

  const onSubmit = handleSubmit(async (values) => {
    const res = await fetch('/api/journal', { method: 'POST', body: JSON.stringify({ clientId, ...values }) });
    if (!res.ok) {
      console.error('journal save', res.status); // safe: a status code
      return;
    }
    const { id } = (await res.json()) as { id: string };
    dropDraft();
    event('journal_saved', { length_bucket: values.text.length > 500 ? 'long' : 'short' }); // safe: a bucket of length
    event('journal_mood', { mood: values.mood, at_risk: values.suicidalIdeation, text: values.text }); // leak: analytics
    router.push(`/journal/${id}`); // safe: opaque id
  });

  return (
    <form onSubmit={onSubmit} onBlur={() => keepDraft({ clientId, text: watch('text') })}>
      <textarea {...register('text', { required: true })} aria-label="Today" />
      <input type="range" min={1} max={5} {...register('mood', { valueAsNumber: true })} />
      <button disabled={formState.isSubmitting}>Save</button>
    </form>
  );
}
