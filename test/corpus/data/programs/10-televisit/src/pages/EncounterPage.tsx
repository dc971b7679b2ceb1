import { useEffect } from 'react';
import { useDispatch, useSelector } from 'react-redux';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router-dom';
import * as amplitude from '@amplitude/analytics-browser';
import { apiFetch } from '../api';
import { loadEncounter, type Encounter } from '../store/encounterSlice';
import type { RootState, store } from '../store';

export function EncounterPage() {
  const { id = '' } = useParams();
  const dispatch = useDispatch<typeof store.dispatch>();
  const navigate = useNavigate();
  const enc = useSelector((s: RootState) => s.encounter.current);

  useEffect(() => {
    dispatch(loadEncounter(id));
    amplitude.track('encounter_opened', { source: 'worklist' }); // safe
  }, [id, dispatch]);

  const history = useQuery({
    queryKey: ['history', id],
    enabled: !!enc,
    queryFn: () => apiFetch<Encounter[]>(`/history?mrn=${enc!.pt.mrn}&dob=${enc!.pt.dob}`), // leak: url
  });

  const sign = useMutation({
    mutationFn: (e: Encounter) => apiFetch<{ ok: boolean }>('/encounters/sign', { method: 'POST', body: JSON.stringify(e) }), // safe
    onSuccess: (_r, e) => {
      amplitude.track('encounter_signed', { patient: e.pt.name, diagnoses: e.dx }); // leak: analytics
      navigate('/worklist'); // safe
    },
    onError: (_err, e) => {
      amplitude.track('encounter_sign_failed', { dxCount: e.dx.length }); // safe
      console.error('could not sign', e); // leak: log
    },
  });

  if (!enc) return <p>Loading</p>;
  return (
    <div>
      <h1>{enc.pt.name}</h1>
      <p>{history.data?.length ?? 0} prior visits</p>
      <button onClick={() => sign.mutate(enc)}>Sign</button>
      <button onClick={() => window.open(`https://www.uptodate.com/search?q=${encodeURIComponent(enc.dx.join(' '))}&pt=${enc.pt.name}`)}>Look up</button> {/* leak: url */}
    </div>
  );
}
