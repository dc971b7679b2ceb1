interface Inpatient { lastName: string; surgeries: number; diagnoses: number; allergies: boolean; medications: string[]; consultations: Date[] }
export type Occupancy = Record<'patients' | 'discharges' | 'deaths', number> & { diagnosesPerWard: Map<string, number> };

export class Meter {
  get inpatients(): number { return this.list.length; }
  constructor(private readonly list: Inpatient[]) {}

  each(): void {
    for (const inpatient of this.list) {
      console.log(inpatient.surgeries, inpatient.diagnoses); // safe
      console.log(inpatient.allergies); // safe
      console.log(inpatient.consultations.length, 'consultations'); // safe
      console.log(inpatient.medications); // leak: log
    }
  }
  total({ patients, deaths, ...rest }: Occupancy): void {
    console.log(`${patients} patients, ${deaths} deaths`); // safe
    console.log(this.inpatients, rest.discharges, rest.diagnosesPerWard.size); // safe
    console.log(this.list.map((i) => i.lastName)); // leak: log
    console.log(this.list.reduce((n, i) => n + i.medications.length, 0)); // safe
  }
}
