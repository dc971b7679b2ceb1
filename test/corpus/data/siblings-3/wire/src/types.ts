export interface Resident { id: string; nhsNumber: string; givenName: string; familyName: string; birthDate: string; condition: string }
