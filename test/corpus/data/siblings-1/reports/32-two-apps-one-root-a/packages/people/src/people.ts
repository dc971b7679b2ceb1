export interface Admitted { id: string; fullName: string; diagnosis: string }
export function audit(person: Admitted): void {
  console.log(person.diagnosis); // leak: log
  console.log(person.id); // safe
}
export const initialsOf = (person: Admitted): string => person.fullName.split(' ').map((part) => part[0]).join('');
