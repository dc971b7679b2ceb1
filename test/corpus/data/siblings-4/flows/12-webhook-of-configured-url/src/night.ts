import { TeamsChannel } from './notify/teams.js';

export interface SleepStudy {
  patientName: string;
  dateOfBirth: string;
  apneaIndex: number;
  finding: string;
  bedNo: number;
  hours: number;
}
const teams = new TeamsChannel();

export async function morning(studies: SleepStudy[]): Promise<void> {
  await teams.publish({ title: 'Night is over', text: `${studies.length} recordings` }); // safe
  for (const study of studies) {
    await teams.publish({ title: `Recording of ${study.patientName}`, text: study.finding }); // leak
    await teams.publish({ title: `Bed ${study.bedNo}`, text: `${study.hours} h recorded` }); // safe
    await teams.publish({ title: 'Result', facts: [{ name: 'Born', value: study.dateOfBirth }, { name: 'Patient', value: study.patientName }] }); // leak
  }
}
