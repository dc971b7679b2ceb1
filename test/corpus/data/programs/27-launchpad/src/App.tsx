import { useEffect } from 'react';
import { conditions, currentPatient, me } from './fhir';
import { useChart, usePrefs } from './store';
import { telemetry } from './telemetry';

export function App() {
  const { patient, conditions: dx, setChart } = useChart();
  const dense = usePrefs((s) => s.dense);

  useEffect(() => {
    Promise.all([currentPatient(), conditions(), me()]).then(([p, c, doctor]) => {
      setChart(p, c);
      const name = p.name?.[0];
      telemetry.page({ patientName: `${name?.given?.join(' ')} ${name?.family}`, birthDate: p.birthDate ?? '' }); // leak: analytics
      telemetry.event('chart_loaded', { conditions: c.length, practitionerRole: doctor.resourceType }); // safe
      for (const cond of c) telemetry.event('condition_seen', { text: cond.code?.text ?? '', patient: p.name?.[0]?.family ?? '' }); // leak: analytics
      document.title = 'Launchpad';
    });
  }, [setChart]);

  if (!patient) return <p>Loading</p>;
  const share = `https://share.launchpad.example/c?name=${patient.name?.[0]?.family}&dob=${patient.birthDate}`;
  return (
    <main className={dense ? 'dense' : ''}>
      <h1>{patient.name?.[0]?.text}</h1>
      <ul>
        {dx.map((d) => (
          <li key={d.id}>{d.code?.text}</li>
        ))}
      </ul>
      <a href={share}>Share</a> {/* leak: url */}
      <a href={`/chart/${patient.id}`}>Open chart</a> {/* safe */}
      <button onClick={() => telemetry.event('density', { dense })}>Density</button> {/* safe */}
    </main>
  );
}
