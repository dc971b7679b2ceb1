'use client';

import { useState } from 'react';
import { useFormState } from 'react-dom';
import { requestRefill } from './actions';

export function RefillForm({ prescriptionId }: { prescriptionId: string }) {
  const [state, action] = useFormState(requestRefill, null);
  const [comment, setComment] = useState('');

  function onChange(value: string) {
    setComment(value);
    localStorage.setItem('refill-form-open', '1'); // safe
  }

  return (
    <form action={action}>
      <input type="hidden" name="prescriptionId" value={prescriptionId} />
      <textarea name="comment" value={comment} onChange={(e) => onChange(e.target.value)} maxLength={400} />
      <button>Ask for refill</button>
      {state && !state.ok ? <p role="alert">{state.message}</p> : null}
    </form>
  );
}
