export interface Mother { id: string; mrn: string; fullName: string; birthDate: string; diagnosis: string; email: string; week: number }
