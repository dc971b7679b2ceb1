import { TeamsNotifier } from './teams/notifier.js';
interface Inpatient { fullName: string; diagnosis: string; bed: string; beds: number }
const teams = new TeamsNotifier();
export async function arrived(inpatient: Inpatient): Promise<void> {
  await teams.card('New arrival', { who: inpatient.fullName, why: inpatient.diagnosis }); // leak: messaging
  await teams.card(`Arrival of ${inpatient.fullName}`, {}); // leak: messaging
  await teams.card('Beds left', { count: String(inpatient.beds) }); // safe
  await teams.card('Board restarted', {}); // safe
}
