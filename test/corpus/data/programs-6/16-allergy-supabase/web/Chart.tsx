import { useEffect, useMemo, useReducer } from 'react';
import { shareLink, useReactions } from './useReactions';

type Mark = { label: string; value: string | number };
type Action = { type: 'select'; id: string } | { type: 'note'; text: string };

const reducer = (state: { id?: string; note: string }, a: Action) => (a.type === 'select' ? { ...state, id: a.id } : { ...state, note: a.text });

function beacon(name: string, marks: Mark[]): void {
  const q = new URLSearchParams({ v: '2', tid: 'G-POLLEN', en: name });
  for (const { label, value } of marks) q.append(`ep.${label}`, String(value));
  navigator.sendBeacon('https://www.google-analytics.com/g/collect', q);
}

export function Chart({ shotId }: { shotId: string }) {
  const { data = [] } = useReactions(shotId);
  const [state, dispatch] = useReducer(reducer, { note: '' });
  const chosen = useMemo(() => data.find((r) => r.id === state.id), [data, state.id]);

  useEffect(() => {
    beacon('chart', [{ label: 'rows', value: data.length }]); // safe
    if (chosen) beacon('chosen', [{ label: 'who', value: chosen.patient.full_name }, { label: 'text', value: chosen.description }]); // leak: analytics
    document.title = 'Reactions'; // safe
  }, [data.length, chosen]);

  const save = () => {
    localStorage.setItem('chart:columns', 'date,severity'); // safe
    localStorage.setItem('chart:note', `${chosen?.patient.full_name} – ${state.note}`); // leak: client_storage
    console.log('saved', state.note.length); // safe
  };

  return (
    <ul>
      {data.map((r) => (
        <li key={r.id} onClick={() => dispatch({ type: 'select', id: r.id })}>
          {r.description}
        </li>
      ))}
      <button onClick={save}>Save note</button>
      <button onClick={() => chosen && shareLink(chosen)}>Share</button>
    </ul>
  );
}
