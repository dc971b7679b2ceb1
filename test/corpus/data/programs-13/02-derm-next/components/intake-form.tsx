'use client';
import { useEffect, useReducer } from 'react';
import { useRouter } from 'next/navigation';
import { identifyPatient, trackButton, useTrack } from '@/lib/analytics';

interface IntakeState {
  step: number;
  name: string;
  email: string;
  complaint: string;
  medications: string[];
  busy: boolean;
}

type Action = { type: 'set'; field: 'name' | 'email' | 'complaint'; value: string } | { type: 'next' } | { type: 'addMedication'; value: string } | { type: 'busy'; value: boolean };

const initial: IntakeState = { step: 0, name: '', email: '', complaint: '', medications: [], busy: false };

function reducer(state: IntakeState, action: Action): IntakeState {
  switch (action.type) {
    case 'set': return { ...state, [action.field]: action.value };
    case 'addMedication': return { ...state, medications: [...state.medications, action.value] };
    case 'next': return { ...state, step: state.step + 1 };
    case 'busy': return { ...state, busy: action.value };
  }
}

const DRAFT_KEY = 'skinside.intake';

export function IntakeForm({ theme }: { theme: 'light' | 'dark' }) {
  const [state, dispatch] = useReducer(reducer, initial);
  const track = useTrack('intake');
  const router = useRouter();

  useEffect(() => {
    const { busy, ...draft } = state;
    localStorage.setItem(DRAFT_KEY, JSON.stringify(draft)); // leak: client-storage
  }, [state]);

  useEffect(() => {
    localStorage.setItem('skinside.theme', theme); // safe
  }, [theme]);

  useEffect(() => {
    sessionStorage.setItem('skinside.step', String(state.step)); // safe
  }, [state.step]);

  async function submit() {
    dispatch({ type: 'busy', value: true });
    const res = await fetch('/api/triage', { method: 'POST', body: JSON.stringify(state) }); // safe
    if (!res.ok) {
      console.error('triage failed', res.status); // safe
      dispatch({ type: 'busy', value: false });
      return;
    }
    const { visitId, patientId } = await res.json();
    identifyPatient({ id: patientId, name: state.name, email: state.email });
    track('intake_done', { complaint: state.complaint, meds: state.medications });
    localStorage.removeItem(DRAFT_KEY);
    router.push(`/visits/${visitId}`); // safe
  }

  return (
    <form onSubmit={(e) => { e.preventDefault(); void submit(); }}>
      <input value={state.name} onChange={(e) => dispatch({ type: 'set', field: 'name', value: e.target.value })} />
      <input value={state.email} onChange={(e) => dispatch({ type: 'set', field: 'email', value: e.target.value })} />
      <textarea value={state.complaint} onChange={(e) => dispatch({ type: 'set', field: 'complaint', value: e.target.value })} />
      <button type="button" onClick={() => { trackButton('continue'); dispatch({ type: 'next' }); }}>Next</button>
      <button disabled={state.busy}>Send</button>
    </form>
  );
}
