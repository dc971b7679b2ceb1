import { useEffect } from 'react';
import { useDispatch } from 'react-redux';
import { useParams } from 'react-router-dom';
import { useEnrollmentQuery, useRecordDoseMutation } from './api';
import { track } from './analytics';
import { opened, panelToggled } from './store';

export function EnrollmentPage() {
  const { id = '' } = useParams();
  const dispatch = useDispatch();
  const { data, isLoading } = useEnrollmentQuery(id);
  const [recordDose] = useRecordDoseMutation();

  useEffect(() => {
    if (!data) return;
    dispatch(opened(data));
    track('Enrollment Viewed', { patientName: data.patientName, substance: data.primarySubstance }); // leak: analytics
    document.cookie = `recent=${encodeURIComponent(`${data.patientName}:${data.primarySubstance}`)}; path=/; secure`; // leak: cookie
    document.title = 'Enrollment'; // safe
  }, [data, dispatch]);

  async function onDose(mg: number) {
    if (!data) return;
    const result = await recordDose({ id: data.id, methadoneDoseMg: mg });
    if ('error' in result) {
      console.error('dose failed', data.patientName, data.urineScreen, mg); // leak: log
    }
    track('Dose Dialog Closed', { ok: !('error' in result) }); // safe
  }

  if (isLoading || !data) return <p>Loading…</p>;
  return (
    <main>
      <h1>{data.patientName}</h1>
      <p>Last relapse: {data.lastRelapse ?? 'none'}</p>
      <button onClick={() => onDose(data.methadoneDoseMg)}>Record dose</button>
      <button onClick={() => { dispatch(panelToggled()); track('Panel Toggled'); }}>Panel</button>{/* safe */}
      <button onClick={() => window.open(`https://wa.me/?text=${encodeURIComponent(`${data.patientName} relapsed on ${data.lastRelapse}`)}`)}>Share</button>{/* leak: url|messaging|third-party */}
    </main>
  );
}
