import type { MedicationRequest } from 'fhir/r4';
interface Stop { ward: string; drug: string }
export function plan(requests: MedicationRequest[]): Stop[] {
  const router: Stop[] = [];
  for (const request of requests) router.push({ ward: 'W2', drug: request.medicationCodeableConcept?.text ?? '' }); // safe
  return router;
}
export class Chart {
  private readonly localStorage = new Map<string, MedicationRequest>();
  private readonly history = new Set<string>();
  keep(request: MedicationRequest): void {
    this.localStorage.set(request.id ?? '', request); // safe
    this.history.add(request.medicationCodeableConcept?.text ?? ''); // safe
  }
}
export function compare(old: MedicationRequest, next: MedicationRequest) {
  const location = Object.assign({}, { href: '' });
  location.href = `${old.dosageInstruction?.[0]?.text} -> ${next.dosageInstruction?.[0]?.text}`; // safe
  const console: string[] = [];
  console.push(next.dosageInstruction?.[0]?.text ?? ''); // safe
  return { location, console };
}
