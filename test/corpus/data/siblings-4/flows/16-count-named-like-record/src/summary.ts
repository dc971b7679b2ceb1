class FootPatient {
  constructor(
    readonly lastName: string,
    readonly diagnosis: string,
    readonly prescriptions: number,
    readonly operations: bigint,
    readonly diagnoses: number,
    readonly wounds: readonly string[],
  ) {}
  get treatments(): number { return this.prescriptions + Number(this.operations); }
}

export function summarise(patient: FootPatient): void {
  console.log('prescriptions', patient.prescriptions); // safe
  console.log(`operations: ${patient.operations}, diagnoses: ${patient.diagnoses}`); // safe
  console.log('treatments', patient.treatments); // safe
  console.log('wounds', patient.wounds.length); // safe
  console.log('wounds', patient.wounds); // leak: log
  console.log('patient', patient.lastName); // leak: log
  console.log('diagnosis', patient.diagnosis); // leak: log
}
