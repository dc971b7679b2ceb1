import Link from 'next/link';
import { useRouter } from 'next/router';
import { useState } from 'react';
import type { Bed, Inpatient } from '@prisma/client';

interface Props { bed: Bed; occupant: Inpatient | null; onMove(to: string): Promise<void> }

export function BedTile({ bed, occupant, onMove }: Props) {
  const router = useRouter();
  const [error, setError] = useState('');

  const move = async (to: string) => {
    try {
      await onMove(to);
      console.log('moved', bed.id, to); // safe: beds
    } catch (e) {
      console.error('move failed', { bed: bed.label, occupant }); // leak: log
      setError('The move failed.');
    }
  };

  const search = () => void router.push({ pathname: '/find', query: { mrn: occupant?.mrn, complaint: occupant?.chiefComplaint } }); // leak: url
  const ward = () => void router.push({ pathname: '/ward/[id]', query: { id: bed.ward, view: 'grid' } }); // safe: a ward

  const pin = () => {
    localStorage.setItem('pinned-bed', bed.id); // safe: a bed
    localStorage.setItem('pinned', `${occupant?.name}|${occupant?.admittedAt.toISOString()}`); // leak: client_storage
  };

  return (
    <article>
      <h3>{bed.label}</h3>
      {occupant ? <Link href={`/inpatients/${occupant.id}`}>{occupant.name}</Link> : <em>free</em>}
      <button onClick={pin}>Pin</button>
      <button onClick={search}>Find</button>
      <button onClick={ward}>Ward</button>
      <button onClick={() => move('next')}>Move</button>
      {error && <p role="alert">{error}</p>}
    </article>
  );
}
