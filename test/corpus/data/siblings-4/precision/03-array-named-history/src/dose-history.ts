import type { MedicationAdministration } from 'fhir/r4';

interface Dose { patientName: string; units: number; given: string }

export class DoseBook {
  private readonly history: Dose[] = [];
  private location = { shelf: '', replace(shelf: string) { this.shelf = shelf; } };

  give(patientName: string, administration: MedicationAdministration): void {
    this.history.push({ patientName, units: administration.dosage?.dose?.value ?? 0, given: administration.effectiveDateTime ?? '' }); // safe
    this.location.replace(`fridge of ${patientName}`); // safe
  }
  last(n: number): Dose[] {
    const history = this.history.slice(-n);
    history.push(...this.history.slice(0, 1)); // safe
    return history;
  }
}
export function open(patientName: string, book: DoseBook) {
  const location = new Set<string>();
  location.add(patientName); // safe
  window.history.pushState({ n: book.last(5).length }, '', '/doses'); // safe
  window.history.pushState({}, '', `/doses?of=${patientName}`); // leak: url
}
