import { createContext, useContext, useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { datadogLogs } from '@datadog/browser-logs';
import Cookies from 'js-cookie';
import { api } from '../lib/client';

export interface Patient {
  id: string;
  firstName: string;
  lastName: string;
  dob: string;
  ssn: string;
  woundStage: 1 | 2 | 3 | 4;
  nursingNotes: string;
}

const Ctx = createContext<Patient | null>(null);

export function PatientProvider({ id, children }: { id: string; children: ReactNode }) {
  const [patient, setPatient] = useState<Patient | null>(null);

  useEffect(() => {
    api.get<Patient>(`/patients/${id}`).then((p) => {
      setPatient(p);
      datadogLogs.logger.debug('patient in context', { patient: p }); // leak: log|error_monitor
      Cookies.set('last_patient', `${p.lastName}, ${p.firstName}`); // leak: cookie
      Cookies.set('sidebar', 'open', { secure: true, sameSite: 'strict' }); // safe
    });
  }, [id]);

  return <Ctx.Provider value={patient}>{children}</Ctx.Provider>;
}

export function usePatient(): Patient {
  const patient = useContext(Ctx);
  if (!patient) throw new Error('usePatient outside of PatientProvider'); // safe
  return patient;
}

export function withPatient<P extends { patient: Patient }>(Inner: ComponentType<P>) {
  return function WithPatient(props: Omit<P, 'patient'>) {
    const patient = usePatient();
    return <Inner {...(props as P)} patient={patient} />;
  };
}
