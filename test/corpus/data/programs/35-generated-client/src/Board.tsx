import Hotjar from '@hotjar/browser';
import { useEffect } from 'react';
import { useNavigate } from 'react-router-dom';
import { useBeds, useInpatient, useMoveBed } from './hooks/useInpatient';

export function Board({ ward, inpatientId }: { ward: string; inpatientId: string }) {
  const beds = useBeds(ward);
  const { data: inpatient } = useInpatient(inpatientId);
  const move = useMoveBed();
  const navigate = useNavigate();

  useEffect(() => {
    Hotjar.event('board_opened'); // safe
    if (inpatient) {
      Hotjar.identify(inpatient.medicalRecordNumber, { name: inpatient.fullName, diagnosis: inpatient.admissionDiagnosis }); // leak: analytics
      localStorage.setItem('board:last', `${inpatient.fullName}|${inpatient.bed}|${inpatient.admissionDiagnosis}`); // leak: client_storage
    }
    localStorage.setItem('board:ward', ward); // safe
  }, [inpatient, ward]);

  if (!inpatient) return null;
  return (
    <div>
      <h2>{inpatient.fullName}</h2>
      {beds.data?.map((b) => (
        <button key={b.code} onClick={() => move.mutate({ inpatient, bed: b.code })}>
          {b.code}
        </button>
      ))}
      <button onClick={() => navigate(`/search?mrn=${inpatient.medicalRecordNumber}`)}>History</button> {/* leak: url */}
      <button onClick={() => navigate(`/wards/${ward}`)}>Ward</button> {/* safe */}
    </div>
  );
}
