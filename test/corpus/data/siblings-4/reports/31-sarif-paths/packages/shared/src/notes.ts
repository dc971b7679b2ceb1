export interface DayPatient { patientName: string; diagnosis: string; seat: number }
export const seat = (p: DayPatient) => console.log('seat', p.seat); // safe
export const greet = (p: DayPatient) => console.log('welcome', p.patientName); // leak: log
