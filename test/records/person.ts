/** A made-up person whose values fit each other, and one of values that are reserved. */
export interface Person {
  readonly first: string;
  readonly last: string;
  readonly born: string;
  readonly ssn: string;
  readonly state: string;
  readonly zip: string;
  readonly phone: string;
}

export const REAL: Person = {
  first: 'Ottilie',
  last: 'Vancluysen',
  born: '1951-03-27',
  ssn: '283-54-7719',
  state: 'OH',
  zip: '43615',
  phone: '419-842-6713',
};
export const SAFE: Person = {
  first: 'Jane',
  last: 'Doe',
  born: '1980-01-01',
  ssn: '123-45-6789',
  state: 'IL',
  zip: '62701',
  phone: '555-123-4567',
};
