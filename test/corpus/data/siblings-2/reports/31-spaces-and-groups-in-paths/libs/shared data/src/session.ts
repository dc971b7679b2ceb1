export interface TherapySession { id: string; patientName: string; diagnosis: string; minutes: number }
export function note(session: TherapySession): void {
  console.log('session of', session.patientName); // leak: log
  console.log('session of', session.minutes, 'minutes'); // safe
}
