/** A record whose words say nothing of patients where it is only used. */
export interface Patient {
  readonly id: string;
  readonly ssn: string;
  readonly diagnosis: string;
  readonly email: string;
}

export function describe(patient: Patient): string {
  return `${patient.ssn} ${patient.diagnosis}`;
}

export async function load(): Promise<Patient> {
  const answer = await fetch('/api/records/current');
  return (await answer.json()) as Patient;
}
