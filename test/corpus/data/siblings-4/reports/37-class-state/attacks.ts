export const attacks = async (patientNo: number): Promise<unknown[]> => (await fetch(`/api/patients/${patientNo}/attacks`)).json();
