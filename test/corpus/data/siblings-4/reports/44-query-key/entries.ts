export const named = (key: string) => fetch(`/find?ssn=${key}`); // leak: url
export const object = (ssn: string) => console.log({ v: [ssn] }); // leak: log
export const headers = (ssn: string) => console.log(new Map([['q', ssn]])); // leak: log
export const pairs = (fullPatientName: string) => console.log(Object.entries({ t: fullPatientName })); // leak: log
export const keysOnly = (ssn: string) => console.log(Object.keys({ q: ssn })); // safe
export const size = (ssn: string) => console.log(new Map([['q', ssn]]).size); // safe
