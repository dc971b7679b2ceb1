class Patient {
  constructor(fullName, bed) {
    this.fullName = fullName;
    this.bed = bed;
  }
}
class NamedPatient extends Patient {
  toString() {
    return this.fullName;
  }
}

export function round(form) {
  const plain = new Patient(form.fullName, 4);
  console.log(`visiting ${plain}`); // safe: prints [object Object]
  console.log('visiting ' + plain); // safe: prints [object Object]
  console.log('bed', String(plain.bed)); // safe
  console.log(['visit', plain].join(' ')); // safe: prints [object Object]
}

export function call(fullName) {
  const named = new NamedPatient(fullName, 2);
  console.log(`calling ${named}`); // leak: log
  console.log('calling', named.bed); // safe
}
