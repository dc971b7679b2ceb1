import { useState, type FormEvent } from 'react';
import { trpc } from './trpc.js';
import type { Intake } from '../shared/schema.js';

const empty: Intake = { name: '', dateOfBirth: '', email: '', injury: '', insurerMemberId: '' };

export function IntakeForm({ onDone }: { onDone(id: string): void }) {
  const [form, setForm] = useState<Intake>(empty);
  const [step, setStep] = useState(0);
  const intake = trpc.patients.intake.useMutation({
    onSuccess: ({ id }) => {
      console.log('intake', id); // safe
      onDone(id);
    },
    onError: (e, variables) => {
      console.error('intake failed', e.data?.code); // safe
      console.error('intake failed for', variables.name, variables.dateOfBirth); // leak: log
    },
  });

  const update = (key: keyof Intake) => (e: { target: { value: string } }) => {
    const next = { ...form, [key]: e.target.value };
    setForm(next);
    sessionStorage.setItem('intake', JSON.stringify(next)); // leak: client_storage
  };

  const advance = () => {
    setStep((s) => s + 1);
    sessionStorage.setItem('intake.step', String(step + 1)); // safe
  };

  const submit = (e: FormEvent) => {
    e.preventDefault();
    intake.mutate(form); // safe
  };

  return (
    <form onSubmit={submit}>
      <input value={form.name} onChange={update('name')} />
      <input value={form.injury} onChange={update('injury')} />
      <button type="button" onClick={advance}>Next</button>
      <button onClick={() => window.open(`/print/intake?name=${form.name}&dob=${form.dateOfBirth}`)}>Print</button> {/* leak: url */}
      <button>Send</button>
    </form>
  );
}
