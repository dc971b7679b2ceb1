import { anonymous, SafeMother, tokenize, withoutIdentity, type Mother } from './safe';

export function check(mother: Mother): void {
  const safe = new SafeMother(mother);
  console.log(safe.label); // leak: log
  console.log(safe.weeks); // safe: a number of weeks
  console.log(Object.keys(safe).length); // safe
  console.log(anonymous(mother)); // leak: log
  console.log(tokenize(mother.dateOfBirth)); // leak: log
  console.log(withoutIdentity(mother)); // safe
  const encrypted = mother.hivStatus;
  console.log(encrypted); // leak: log
  console.log(anonymous(mother).id, tokenize('ready')); // safe: opaque id, constant text
}
