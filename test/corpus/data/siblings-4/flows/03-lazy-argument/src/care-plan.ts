import { verbose } from './verbose.js';

export interface CarePlan {
  patientName: string;
  prognosis: string;
  opioidDose: string;
  nextOfKin: { name: string; phone: string };
  revision: number;
  author?: { initials: string };
}

export async function revise(plan: CarePlan): Promise<CarePlan> {
  verbose.say(() => `plan of ${plan.patientName}: ${plan.prognosis}`); // leak: log
  verbose.say(() => `revision ${plan.revision}`); // safe
  verbose.detail({ text: 'contacts', extra: () => plan.nextOfKin }); // leak: log
  verbose.detail({ text: 'contacts', extra: () => plan.revision + 1 }); // safe
  const seen = [...verbose.each([() => plan.opioidDose, () => plan.patientName])].length; // leak: log
  const counted = [...verbose.each([() => plan.revision])].length; // safe
  return { ...plan, revision: plan.revision + Math.sign(seen + counted) };
}
