export interface Birth { motherName: string; babyName: string; weight: number; complications: string[] }

export class Mother {
  constructor(readonly id: string, readonly fullName: string, readonly diagnosis: string) {}
}

export class Newborn {
  constructor(readonly id: string, readonly fullName: string) {}
  toString(): string {
    return `Newborn ${this.fullName}`;
  }
}

export function report(birth: Birth, mother: Mother, newborn: Newborn): void {
  console.log(`birth: ${birth}`); // safe: prints [object Object]
  console.log('mother ' + mother); // safe: prints [object Object]
  console.log(String(mother)); // safe: prints [object Object]
  console.log(['birth', birth].join(' ')); // safe: prints [object Object]
  console.log(`arrived: ${newborn}`); // leak: log (its toString gives the name)
  console.log('mother', mother); // leak: log
  console.log('mother', mother.id); // safe: an opaque id
}
