import type { Resident } from '../residents/resident.entity';

export const VISIT_DONE = 'visit.done';
export const KIT_LOW = 'kit.low';

export class VisitDone {
  constructor(
    readonly visitId: string,
    readonly subject: Resident,
    readonly painScore: number,
    readonly narrative: string,
  ) {}
}

export class KitLow {
  constructor(readonly label: string, readonly left: number) {}
}
