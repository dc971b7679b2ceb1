export interface Patient { id: string; name: string; mrn: string; dob: string; phone: string }
export interface Appointment { id: string; patientId: string; department: string; at: string; reason: string }

export const toListItem = (p: Patient) => ({ id: p.id });
export const initials = (p: Patient) => p.name.split(' ').map((w) => w[0]).join('');
