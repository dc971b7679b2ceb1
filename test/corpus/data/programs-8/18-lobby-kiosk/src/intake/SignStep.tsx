import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useKiosk, useKioskDispatch } from '../store';
import { finished } from '../telemetry';
import { reset, submitIntake } from './slice';
import type { IntakeForm } from './types';

export function SignStep() {
  const { form, startedAt, kioskId } = useKiosk();
  const dispatch = useKioskDispatch();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);

  async function submit() {
    setBusy(true);
    try {
      const full = form as IntakeForm;
      const { ticket } = await dispatch(submitIntake(full)).unwrap();
      finished(full, Date.now() - startedAt);
      console.info('ticket', ticket, kioskId); // safe: a ticket and a device
      navigate('/done', { replace: true, state: { ticket } }); // safe
      dispatch(reset());
    } catch (e) {
      console.error('submit', (e as { status?: number }).status); // safe: a status
      const who = `${form.firstName} ${form.lastName} (${form.birthDate})`;
      window.history.replaceState(null, '', `#retry=${encodeURIComponent(who)}`); // leak: url
      navigator.sendBeacon('https://logs.kiosk-vendor.example/e', JSON.stringify({ kioskId, step: 'sign' })); // safe: a device and a step
    } finally {
      setBusy(false);
    }
  }

  return <button disabled={busy} onClick={submit}>Sign</button>;
}
