export interface Animal { id: string; name: string; species: 'dog' | 'cat' | 'rabbit'; breed: string; weightKg: number; chip: string; neutered: boolean }
export interface PetVisit { id: string; animal: Animal; complaint: string; diagnosis: string; treatment: string; vaccine: string | null; vet: string }
