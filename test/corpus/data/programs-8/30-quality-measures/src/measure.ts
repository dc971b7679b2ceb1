export interface MeasurePatient { id: string; name: string; dateOfBirth: string; a1c: number | null; lastMammogram: string | null; systolic: number | null }
export interface MeasureResult { measure: string; numerator: number; denominator: number; rate: number; excluded: number }
export interface SiteStats { site: string; patients: number; admissions: number; readmissions: number; meanLengthOfStay: number }

type Predicate = (p: MeasurePatient) => boolean;

export function evaluate(measure: string, all: readonly MeasurePatient[], eligible: Predicate, met: Predicate): MeasureResult {
  const pool = all.filter(eligible);
  const numerator = pool.filter(met).length;
  return { measure, numerator, denominator: pool.length, rate: pool.length ? numerator / pool.length : 0, excluded: all.length - pool.length };
}

export const controlledA1c: Predicate = (p) => (p.a1c ?? 99) < 9;
export const controlledBp: Predicate = (p) => (p.systolic ?? 999) < 140;
