import type { Enrollee, Vital } from './models.js';

export interface Alarm {
  rule: 'bp_high' | 'spo2_low' | 'weight_gain';
  level: 'watch' | 'urgent';
}

export function evaluate(vital: Vital, enrollee: Enrollee, previousWeight?: number): Alarm | null {
  const limits = enrollee.limits ?? {};
  if (vital.kind === 'bp' && (vital.systolic ?? 0) > (limits.systolic ?? 160)) {
    return { rule: 'bp_high', level: (vital.systolic ?? 0) > 185 ? 'urgent' : 'watch' };
  }
  if (vital.kind === 'spo2' && (vital.spo2 ?? 100) < (limits.spo2 ?? 90)) return { rule: 'spo2_low', level: 'urgent' };
  if (vital.kind === 'weight' && previousWeight && (vital.weight ?? 0) - previousWeight > (limits.weightGain ?? 2)) {
    return { rule: 'weight_gain', level: 'watch' };
  }
  return null;
}
