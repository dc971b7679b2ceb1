import { useState } from 'react';
import * as Sentry from '@sentry/react';
import { decode } from './decode';

export function Kiosk() {
  const [complaintBox, setComplaintBox] = useState('');
  const [diagnosisInput, setDiagnosisInput] = useState('');
  const [complaintBoxOpen, setOpen] = useState(false);
  const [diagnosisInputSize] = useState(40);
  const leave = () => {
    sessionStorage.setItem('kiosk.text', complaintBox); // leak: client_storage
    sessionStorage.setItem('kiosk.open', String(complaintBoxOpen)); // safe: a flag
    console.debug('last', diagnosisInput); // leak: log
    console.debug('last', diagnosisInputSize); // safe: a size
  };
  return (
    <form onSubmit={leave} onClick={() => setOpen(true)}>
      <textarea value={complaintBox} onChange={(e) => setComplaintBox(e.target.value)} />
      <input size={diagnosisInputSize} onChange={(e) => setDiagnosisInput(e.target.value)} />
    </form>
  );
}

export function restore(triageRecordJson: string): unknown {
  try {
    return decode(triageRecordJson);
  } catch (problem) {
    Sentry.captureException(problem); // leak: error_monitor (the message quotes the record)
    Sentry.captureMessage('triage record is broken', { extra: { length: triageRecordJson.length } }); // safe: a length
    return undefined;
  }
}
