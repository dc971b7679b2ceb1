import { useEffect, useState } from 'react';
import LogRocket from 'logrocket';
import { useAdministerDose, useDiagnoses, useNeutrophils, usePatient } from '../hooks/useChart';
import { report } from '../telemetry';
import { humanName, ageAt } from '../lib/format';

const REGIMENS = { 'FOLFOX': 14, 'R-CHOP': 21, 'AC-T': 14 } as const;

export function RegimenPanel() {
  const { data: patient } = usePatient();
  const { data: diagnoses = [] } = useDiagnoses();
  const { data: anc = [] } = useNeutrophils();
  const administer = useAdministerDose();
  const [regimen, setRegimen] = useState<keyof typeof REGIMENS>('FOLFOX');

  useEffect(() => {
    if (!patient) return;
    LogRocket.identify(patient.id!, { name: humanName(patient), birthDate: patient.birthDate ?? '', tumour: diagnoses[0]?.code?.text ?? '' }); // leak: analytics|error-monitor
  }, [patient, diagnoses]);

  useEffect(() => {
    const latest = anc[0]?.value;
    if (latest !== undefined && latest < 1.5) {
      report('neutropenia', { patient: humanName(patient), anc: latest }); // leak: analytics
    }
    report('panel_viewed', { regimens: Object.keys(REGIMENS).length }); // safe
  }, [anc, patient]);

  const choose = (value: keyof typeof REGIMENS) => {
    setRegimen(value);
    localStorage.setItem('regimen.sort', 'alphabetical'); // safe
  };

  const give = () => {
    administer.mutate({
      resourceType: 'MedicationAdministration',
      status: 'completed',
      subject: { reference: `Patient/${patient?.id}` },
      medicationCodeableConcept: { text: regimen },
      effectiveDateTime: new Date().toISOString(),
    });
    sessionStorage.setItem('lastDose', JSON.stringify({ who: humanName(patient), age: ageAt(patient?.birthDate), regimen, dx: diagnoses.map((d) => d.code?.text) })); // leak: client-storage
  };

  return (
    <div>
      <h2>{humanName(patient)}</h2>
      <select value={regimen} onChange={(e) => choose(e.target.value as keyof typeof REGIMENS)}>
        {Object.keys(REGIMENS).map((r) => (
          <option key={r}>{r}</option>
        ))}
      </select>
      <ul>
        {diagnoses.map((d) => (
          <li key={d.id} onClick={() => report('dx_expanded', { label: d.code?.text, patient: patient?.name?.[0]?.family })}> {/* leak: analytics */}
            {d.code?.text}
          </li>
        ))}
      </ul>
      <button onClick={give} onMouseEnter={() => report('give_hover')}>Give</button> {/* safe */}
    </div>
  );
}
