import type Client from 'fhirclient/lib/Client';
import type { Bundle, Observation, Patient } from 'fhir/r4';
import { tele } from './telemetry';
import { monthsBetween, type Child, type Measurement } from './domain';

export async function loadChild(client: Client): Promise<Child> {
  const p = (await client.patient.read()) as Patient;
  const child: Child = {
    id: p.id!,
    name: `${p.name?.[0]?.given?.[0] ?? ''} ${p.name?.[0]?.family ?? ''}`,
    birthDate: p.birthDate!,
    sex: p.gender ?? 'unknown',
    mrn: p.identifier?.find((i) => i.type?.coding?.[0]?.code === 'MR')?.value,
  };
  tele.info('patient loaded', { child }); // leak: error_monitor
  return child;
}

export async function loadMeasurements(client: Client, child: Child): Promise<Measurement[]> {
  const bundle = (await client.request(`Observation?patient=${child.id}&code=29463-7,8302-2,8287-5&_count=200`)) as Bundle<Observation>; // safe
  const born = new Date(child.birthDate);
  const byMonth = new Map<number, Measurement>();
  for (const { resource } of bundle.entry ?? []) {
    if (!resource?.effectiveDateTime) continue;
    const ageMonths = monthsBetween(born, new Date(resource.effectiveDateTime));
    const m = byMonth.get(ageMonths) ?? { ageMonths };
    const value = resource.valueQuantity?.value;
    const code = resource.code.coding?.[0]?.code;
    if (code === '29463-7') m.weightKg = value;
    else if (code === '8302-2') m.heightCm = value;
    else if (code === '8287-5') m.headCm = value;
    else console.warn('unexpected LOINC code', code); // safe
    byMonth.set(ageMonths, m);
  }
  tele.info('observations loaded', { entries: bundle.entry?.length ?? 0, months: byMonth.size }); // safe
  return [...byMonth.values()].sort((a, b) => a.ageMonths - b.ageMonths);
}
