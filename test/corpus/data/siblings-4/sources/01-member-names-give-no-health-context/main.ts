class Parcel {
  constructor(
    readonly beneficiaryName: string,
    readonly dischargeDate: Date,
    readonly insurancePolicyNumber: string,
    readonly depot: string,
    readonly weight: number,
  ) {}
}

export function* load(parcels: Iterable<Parcel>, truck: string) {
  for (const parcel of parcels) {
    console.log('for', parcel.beneficiaryName); // leak: log
    console.log('out since', parcel.dischargeDate.toISOString()); // leak: log
    const { insurancePolicyNumber, depot } = parcel;
    console.log(`policy ${insurancePolicyNumber}`); // leak: log
    console.log(`from ${depot} on ${truck}`); // safe
    console.log('weighs', parcel.weight); // safe
    yield parcel;
  }
}
