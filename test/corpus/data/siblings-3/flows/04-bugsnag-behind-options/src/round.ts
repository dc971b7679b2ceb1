import { TroubleDesk } from './trouble.js';
interface HospicePatient { id: string; fullName: string; prognosis: string; painScore: number; roomCount: number }
const desk = new TroubleDesk();
export function round(patient: HospicePatient, nurseStation: string): void {
  desk.file({ error: new Error('late dose'), section: 'round', details: { nurseStation, prognosis: patient.prognosis } }); // leak: error-monitor
  desk.file({ error: new Error(`late dose for ${patient.fullName}`) }); // leak: error-monitor
  desk.file({ error: new Error('late dose'), details: { nurseStation } }); // safe
  desk.file({ error: new Error('late dose'), section: 'round', details: { rooms: patient.roomCount } }); // safe
}
