import { Trail } from './trail.js';
export interface Sleeper { fullName: string; dob: string; mrn: string; apneaDiagnosis: string; bedNumber: number; epochs: number }
export class Night {
  constructor(private readonly sleeper: Sleeper) {}
  begin(): void {
    Trail.add(`lights out for ${this.sleeper.fullName}`); // leak: log
    Trail.add('finding', { dx: this.sleeper.apneaDiagnosis }); // leak: log
    Trail.add('epochs', this.sleeper.epochs); // safe
    Trail.add(`bed ${this.sleeper.bedNumber}`); // safe
  }
}
