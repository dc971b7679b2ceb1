/** @param {{ id: string, fullName: string }} patient */
export const announce = (patient) => console.log('next', patient.fullName); // leak: log
/** @param {{ id: string }} patient */
export const withoutIdentity = (patient) => ({ digits: patient.id.length });
