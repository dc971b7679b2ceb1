export type Inpatient = { no: string; mrn: string; ssn: string; firstName: string; lastName: string; birthDate: string; email: string; diagnosis: string; stays: number };
