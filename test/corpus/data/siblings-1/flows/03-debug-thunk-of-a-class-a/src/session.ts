import { LazyLogger } from './logger';

interface DialysisPatient {
  id: string;
  name: string;
  dryWeightKg: number;
  hepatitisStatus: string;
  sessions: number;
}
const log = new LazyLogger(process.env.DEBUG === '1');

export function startSession(patient: DialysisPatient, machine: string): void {
  log.debug(() => `starting ${patient.name}`); // leak: log
  log.debug(() => `starting on ${machine}`); // safe
  log.debug('before', () => ({ hepatitis: patient.hepatitisStatus, machine })); // leak: log
  log.debug('before', () => ({ sessions: patient.sessions, id: patient.id })); // safe
}
