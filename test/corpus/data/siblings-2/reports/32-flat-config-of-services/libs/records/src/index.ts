export interface PumpPatient { id: string; fullName: string; drug: string; rate: number }

export const pumpView = (patient: PumpPatient): { label: string; rate: number } => ({ label: `P${patient.fullName.length}`, rate: patient.rate });

export class PumpLog {
  started(patient: PumpPatient): void {
    console.info('started', patient.fullName); // leak: log
    console.info('started', patient.rate); // safe
  }
}
