import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { usePatient } from '../hooks/useChart';
import { report } from '../telemetry';
import { humanName } from '../lib/format';

export function SideEffectForm() {
  const navigate = useNavigate();
  const { data: patient } = usePatient();
  const [symptom, setSymptom] = useState('');
  const [grade, setGrade] = useState(1);
  const [error, setError] = useState<string | null>(null);

  async function onSubmit(e: FormEvent) {
    e.preventDefault();
    if (!symptom) {
      report('form_error', { field: 'symptom' }); // safe
      setError('Please describe the symptom');
      return;
    }
    const res = await fetch('/api/ctcae', { // safe
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ patientId: patient?.id, symptom, grade }),
    });
    if (!res.ok) {
      console.error('ctcae save failed', res.status); // safe
      console.error(`unsaved: ${symptom} grade ${grade} for ${humanName(patient)}`); // leak: log
      return;
    }
    const { id } = await res.json();
    if (grade >= 3) {
      navigate(`/triage?patient=${encodeURIComponent(humanName(patient))}&symptom=${encodeURIComponent(symptom)}`); // leak: url
    } else {
      navigate(`/reports/${id}`); // safe
    }
  }

  return (
    <form onSubmit={onSubmit}>
      <input value={symptom} onChange={(e) => setSymptom(e.target.value)} />
      <input type="number" min={1} max={5} value={grade} onChange={(e) => setGrade(Number(e.target.value))} />
      {error && <p role="alert">{error}</p>}
      <button onClick={() => report('form_submit_click')}>Save</button> {/* safe */}
    </form>
  );
}
