'use client';

import { useState } from 'react';
import { useRouter } from 'next/navigation';
import ReactGA from 'react-ga4';
import Stripe from 'stripe';
import { useGreenhouse } from '@/lib/greenhouse-store';
import type { PlantCase } from '@/lib/plants';

export default function Clinic() {
  const { patients, admit, discharge } = useGreenhouse();
  const router = useRouter();
  const [species, setSpecies] = useState('Monstera');
  const [symptom, setSymptom] = useState('wilting');

  const add = () => {
    const plant: PlantCase = { id: crypto.randomUUID(), species, potSizeCm: 18, symptoms: [symptom], photos: [] };
    admit(plant);
    ReactGA.event('plant_admitted', { species, symptom }); // safe
    localStorage.setItem('last_symptom', symptom); // safe
  };

  const buy = (p: PlantCase) => {
    ReactGA.event({ category: 'treatment', action: 'buy', label: p.treatment?.product }); // safe
    router.push(`/shop?treatment=${p.treatment?.product}&disease=${p.diagnosis?.disease}`); // safe
  };

  return (
    <main>
      <input value={species} onChange={(e) => setSpecies(e.target.value)} />
      <input value={symptom} onChange={(e) => setSymptom(e.target.value)} />
      <button onClick={add}>Admit</button>
      {patients.map((p) => (
        <div key={p.id}>
          {p.species}: {p.diagnosis?.disease}
          <button onClick={() => buy(p)}>Treat</button>
          <button onClick={() => { console.log('discharged', p.species); discharge(p.id); }}>Discharge</button> {/* safe */}
          <a href={`/compare?disease=${p.diagnosis?.disease}`}>Similar cases</a> {/* safe */}
        </div>
      ))}
    </main>
  );
}
