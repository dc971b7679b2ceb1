interface DosePlan { patientName: string; drug: string; milligrams: number }

export class DoseEditor {
  private readonly history: DosePlan[] = [];
  private readonly location = new Map<string, DosePlan>();

  change(plan: DosePlan): void {
    this.history.push({ ...plan }); // safe: an array for undo
    this.location.set(plan.drug, plan); // safe: a map
  }

  undo(): DosePlan | undefined {
    return this.history.pop();
  }
}

export function trend(plans: DosePlan[], history: number[] = []): number[] {
  for (const plan of plans) history.push(plan.milligrams); // safe: an array
  return history;
}

export function merge(history: { replace(a: DosePlan, b: DosePlan): void }, before: DosePlan, after: DosePlan): void {
  history.replace(before, after); // safe: a parameter, not the browser's history
}

export function open(plan: DosePlan): void {
  window.history.pushState({}, '', `/doses?patient=${plan.patientName}`); // leak: url
  window.history.pushState({}, '', '/doses'); // safe: constant text
}
