import type { Bundle, Condition, HumanName, Observation, OperationOutcome, Patient, Resource } from 'fhir/r4';

export function display(name?: HumanName[]): string {
  const [first] = name ?? [];
  return [first?.given?.join(' '), first?.family].filter(Boolean).join(' ');
}

export const identifierOf = (p: Patient, system: string): string | undefined => p.identifier?.find((i) => i.system === system)?.value;

export function pick<T extends Resource>(bundle: Bundle, type: T['resourceType']): T[] {
  return (bundle.entry ?? []).flatMap((e) => (e.resource?.resourceType === type ? [e.resource as T] : []));
}

export function counts(bundle: Bundle): Record<string, number> {
  const out: Record<string, number> = {};
  for (const e of bundle.entry ?? []) if (e.resource) out[e.resource.resourceType] = (out[e.resource.resourceType] ?? 0) + 1;
  return out;
}

export function outcome(code: 'invalid' | 'not-found' | 'conflict', diagnostics: string): OperationOutcome {
  return { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code, diagnostics }] };
}

export const abnormal = (o: Observation): boolean => o.interpretation?.some((i) => i.coding?.some((c) => c.code === 'H' || c.code === 'L')) ?? false;
export const active = (c: Condition): boolean => c.clinicalStatus?.coding?.[0]?.code === 'active';
