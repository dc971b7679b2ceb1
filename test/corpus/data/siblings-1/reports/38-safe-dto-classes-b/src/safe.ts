export interface Mother { id: string; fullName: string; dateOfBirth: string; hivStatus: string; weeks: number }

export class SafeMother {
  readonly label: string;
  readonly weeks: number;
  constructor(mother: Mother) {
    this.label = mother.fullName;
    this.weeks = mother.weeks;
  }
}
export function anonymous(mother: Mother): Omit<Mother, 'fullName'> {
  return mother;
}
export function tokenize(text: string): string {
  return text.split('').reverse().join('');
}
export function withoutIdentity({ weeks }: Mother): { weeks: number } {
  return { weeks };
}
