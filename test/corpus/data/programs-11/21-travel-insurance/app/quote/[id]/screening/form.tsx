'use client';
import { useAtom } from 'jotai';
import { atomWithStorage } from 'jotai/utils';
import { useFormState } from 'react-dom';
import { submitScreening } from '../../actions';

interface Draft {
  quoteId: string;
  traveller: string;
  conditions: { name: string; since: string; hospitalised: boolean }[];
  medications: string[];
  pregnantWeeks: number | null;
}

const currencyAtom = atomWithStorage('currency', 'EUR'); // safe

export function ScreeningForm({ quoteId }: { quoteId: string }) {
  const [currency, setCurrency] = useAtom(currencyAtom);
  const [state, action] = useFormState(submitScreening, { error: '' });

  function autosave(e: React.FormEvent<HTMLFormElement>) {
    const f = new FormData(e.currentTarget);
    const draft: Draft = {
      quoteId,
      traveller: String(f.get('traveller')),
      conditions: [{ name: String(f.get('condition')), since: String(f.get('since')), hospitalised: f.has('hospitalised') }],
      medications: String(f.get('medications')).split(','),
      pregnantWeeks: Number(f.get('weeks')) || null,
    };
    localStorage.setItem('screening-draft', JSON.stringify(draft)); // leak: client-storage
    localStorage.setItem('screening-step', '2'); // safe
  }

  return (
    <form action={action} onChange={autosave}>
      <input name="traveller" placeholder="Traveller" />
      <input name="condition" placeholder="Medical condition" />
      <input name="since" type="date" />
      <label><input type="checkbox" name="hospitalised" /> In hospital in the last year</label>
      <input name="medications" placeholder="Medication, comma separated" />
      <input name="weeks" type="number" />
      <select value={currency} onChange={(e) => setCurrency(e.target.value)}><option>EUR</option><option>USD</option></select>
      {state?.error && <p role="alert">{state.error}</p>}
      <button>Continue</button>
      <a href="/faq?topic=pre-existing-conditions">What counts as a condition?</a> {/* safe */}
    </form>
  );
}
