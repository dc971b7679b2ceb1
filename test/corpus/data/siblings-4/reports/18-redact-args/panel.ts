import { hush, loud } from './tags.js';

interface GenePatient { sampleId: string; patientName: string; birthDate: string; brca1: 'positive' | 'negative'; reads: number }

export async function sequence(patient: GenePatient, run: (sampleId: string) => Promise<{ status: number; patient: GenePatient }>) {
  hush`sequencing ${patient}`;
  hush`result ${patient.brca1} of ${patient.patientName}`;
  loud`result ${patient.brca1} of ${patient.patientName}`;
  const answer = await run(patient.sampleId);
  console.log(`run ended with ${answer.status}`); // safe
  const line = { reads: patient.reads, at: new Date() };
  console.log(JSON.stringify(line)); // safe
  console.log(JSON.stringify({ ...line, brca1: patient.brca1, born: patient.birthDate })); // leak: log
}
