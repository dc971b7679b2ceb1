export interface WorkerFile {
  fileNo: string;
  worker: { fullName: string; birthDate: string; employeeId: string; homeAddress: string };
  employer: string;
  examinations: Examination[];
  handler: Handler;
}

export interface Examination {
  takenOn: string;
  audiogram: number[];
  spirometryFev1: number;
  bloodLead: number;
  physicianNote: string;
  fitness: 'fit' | 'restricted' | 'unfit';
  diagnosis?: string;
}

export interface Handler { id: string; name: string; email: string }

export interface Stored { get(fileNo: string): Promise<WorkerFile | null>; all(): AsyncIterable<WorkerFile> }

export function narrative(f: WorkerFile): string {
  const parts = f.examinations.map((e) => `${e.takenOn}: ${e.physicianNote} (${e.diagnosis ?? 'no diagnosis'})`);
  return `${f.worker.fullName}, born ${f.worker.birthDate}\n${parts.join('\n')}`;
}

export function anonymous(f: WorkerFile) {
  const counts = { fit: 0, restricted: 0, unfit: 0 };
  for (const e of f.examinations) counts[e.fitness]++;
  return counts;
}
