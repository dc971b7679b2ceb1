const COPAY = { D0120: 0, D1110: 15, D2740: 240, D3330: 310 };

export function estimate(plan) {
  return plan.procedures.reduce((sum, p) => sum + (COPAY[p.cdt] ?? p.fee), 0);
}

export function toothList(plan) {
  return plan.procedures.map((p) => `#${p.tooth} ${p.cdt}`).join(' ');
}

export function assertInsured(patient) {
  if (!patient.insurance || !patient.insurance.memberId) {
    throw new Error(`No dental insurance on file for ${patient.firstName} ${patient.lastName}, DOB ${patient.dob}`); // leak: thrown
  }
  if (!patient.insurance.payerId) {
    throw new Error('Payer id missing on insurance card'); // safe
  }
}
