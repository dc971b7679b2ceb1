'use client';
import { useEffect, useState } from 'react';
import { useRouter } from 'next/navigation';
import { api } from '../../lib/api';

type Props = { patient: { id: string; firstName: string; lastName: string; birthDate: string } };

export function ToothChart({ patient }: Props) {
  const router = useRouter();
  const [zoom, setZoom] = useState(1);
  const { data: entries = [] } = api.chart.entries.useQuery({ patientId: patient.id });

  useEffect(() => {
    localStorage.setItem('chart.zoom', String(zoom)); // safe
    sessionStorage.setItem('chart.last', JSON.stringify(patient)); // leak: client-storage
  }, [zoom, patient]);

  const print = () => router.push(`/print?patient=${patient.firstName}+${patient.lastName}&dob=${patient.birthDate}`); // leak: url

  return (
    <section>
      <h2>{patient.firstName} {patient.lastName}</h2> {/* safe */}
      <ul>
        {entries.map((e: any) => (
          <li key={e.id}>{e.tooth}: {e.finding}</li> /* rendering only */
        ))}
      </ul>
      <button onClick={() => setZoom(zoom + 0.25)}>+</button>
      <button onClick={print}>Print</button>
      <button onClick={() => router.push(`/patients/${patient.id}`)}>Back</button> {/* safe */}
    </section>
  );
}
