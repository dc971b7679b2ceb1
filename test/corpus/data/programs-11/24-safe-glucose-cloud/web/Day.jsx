import { useEffect, useState } from 'react';
import { http, saveProfile, track } from './api.js';

export function Day() {
  const [profile, setProfile] = useState(null);
  const [readings, setReadings] = useState([]);
  const [unit, setUnit] = useState(localStorage.getItem('unit') ?? 'mgdl');

  useEffect(() => {
    track('day'); // safe
    Promise.all([http.get('/profile'), http.get('/readings', { params: { days: 1 } })]).then(([p, r]) => { // safe
      setProfile(p.data);
      setReadings(r.data);
      console.debug('day loaded', r.data.length); // safe
    });
  }, []);

  useEffect(() => localStorage.setItem('unit', unit), [unit]); // safe

  if (!profile) return <p>Loading…</p>;
  return (
    <main>
      <h1>Hello {profile.fullName}</h1> {/* safe */}
      <ul>{readings.map((r) => <li key={r.takenAt}>{unit === 'mgdl' ? r.mgdl : (r.mgdl / 18).toFixed(1)}</li>)}</ul>
      <button onClick={() => setUnit(unit === 'mgdl' ? 'mmol' : 'mgdl')}>{unit}</button>
      <button onClick={() => saveProfile({ ...profile, unit })}>Save</button>
    </main>
  );
}
