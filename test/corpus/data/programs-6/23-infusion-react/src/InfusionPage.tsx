import { FullStory } from '@fullstory/browser';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDispatch, useSelector } from 'react-redux';
import { useNavigate, useParams, useSearchParams } from 'react-router-dom';
import { infusions, pumps } from './api';
import { noted, opened, tab, type Root } from './store';

export function InfusionPage() {
  const { id = '' } = useParams();
  const [, setSearch] = useSearchParams();
  const navigate = useNavigate();
  const dispatch = useDispatch();
  const active = useSelector((s: Root) => s.therapy.active);
  const [note, setNote] = useState('');

  const { data } = useQuery({ queryKey: ['infusion', id], queryFn: () => infusions.one(id) });
  const { data: fleet } = useQuery({ queryKey: ['pumps'], queryFn: pumps.all });
  const add = useMutation({
    mutationFn: infusions.add,
    onSuccess: (saved) => {
      dispatch(opened(saved));
      FullStory('trackEvent', { name: 'Infusion added', properties: { source: 'portal' } }); // safe
      FullStory('trackEvent', { name: 'Regimen', properties: { patient: saved.patient.last, drug: saved.regimen.drug, why: saved.regimen.indication } }); // leak: analytics
      navigate(`/infusions/${saved.id}`); // safe
    },
  });

  const low = (fleet ?? []).filter((p) => p.battery < 20);
  if (low.length) console.warn('low batteries', low.map((p) => p.model)); // safe

  return (
    <main>
      <h1>{data?.patient.last}</h1>
      <textarea value={note} onChange={(e) => setNote(e.target.value)} />
      <button onClick={() => dispatch(noted(note))}>Note</button>
      <button onClick={() => setSearch({ tab: 'pumps' })}>Pumps</button> {/* safe */}
      <button onClick={() => setSearch({ patient: active?.patient.last ?? '', note })}>Share view</button> {/* leak: url */}
      <button onClick={() => data && add.mutate({ ...data, complications: note })}>Repeat</button>
      <button onClick={() => dispatch(tab('log'))}>Log</button> {/* safe */}
    </main>
  );
}
