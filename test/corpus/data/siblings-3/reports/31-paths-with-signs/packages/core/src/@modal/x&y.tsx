export interface Patient { id: string; fullName: string }
export const Name = ({ patient }: { patient: Patient }) => <b onClick={() => console.log(patient.fullName)}>{patient.id}</b>; // leak: log
