import { TeamsChannel } from './teams';

interface Inpatient { encounterId: string; patientName: string; isolationReason: string; age: number }
const channel = new TeamsChannel();

export async function transfer(patient: Inpatient, from: string, to: string, freeBeds: number): Promise<void> {
  await channel.post('Transfer', { patient: patient.patientName, reason: patient.isolationReason }); // leak
  await channel.post('Transfer', { from, to }); // safe: wards
  await channel.post('Beds', { free: freeBeds }); // safe
}
