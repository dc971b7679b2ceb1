'use client';
import { track } from '@vercel/analytics';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import type { Consult } from '@/lib/types';

export function PhotoStrip({ consult }: { consult: Consult }) {
  const router = useRouter();
  const [zoom, setZoom] = useState(1);

  useEffect(() => {
    track('photos_opened', { photos: consult.photoKeys.length }); // safe
    localStorage.setItem('photo-zoom', String(zoom)); // safe
  }, [consult.photoKeys.length, zoom]);

  const compare = () => {
    track('compare', { site: consult.bodySite, patient: consult.patient.fullName }); // leak: analytics
    sessionStorage.setItem('compare-with', JSON.stringify(consult)); // leak: client_storage
    router.push(`/consult/${consult.id}/compare`); // safe
  };

  return (
    <div>
      {consult.photoKeys.map((k) => (
        <img key={k} src={`/api/photo/${k}`} alt="lesion" style={{ zoom }} />
      ))}
      <button onClick={() => setZoom((z) => z + 0.5)}>+</button>
      <button onClick={compare}>Compare</button>
    </div>
  );
}
