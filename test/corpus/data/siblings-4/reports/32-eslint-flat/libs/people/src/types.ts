export interface Implantee { fullName: string; birthDate: string; diagnosis: string }
