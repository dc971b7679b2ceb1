import type { Observation } from 'fhir/r4';
import { Problem } from './problem.js';
export function unit(result: Observation): string {
  const unit = result.valueQuantity?.unit;
  if (!unit) throw Problem.of('result without a unit', { result });
  return unit;
}
