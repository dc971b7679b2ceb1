interface CrisisCall { patientName: string; patientPhone: string; diagnosis: string; minutes: number }
type Scrubber<K extends keyof CrisisCall> = (value: CrisisCall[K]) => unknown;

const scrubbers = {
  patientName: (name) => name.split(' ').reverse().join(', '),
  patientPhone: (phone) => `tel ${phone.trim()}`,
  diagnosis: () => undefined,
  minutes: Math.round,
} satisfies { [K in keyof CrisisCall]: Scrubber<K> };

export function scrubCall(call: CrisisCall): CrisisCall {
  const { minutes, ...rest } = call;
  return { minutes: Math.ceil(minutes), ...rest };
}
const hideAll = (call: CrisisCall) => Object.fromEntries(Object.keys(call).map((key) => [key, '•']));
const hashPhone = (phone: string) => Buffer.from(phone).toString('base64');
const lastTwo = (phone: string) => phone.length;

export function hangUp(call: CrisisCall) {
  console.log(scrubbers.patientName(call.patientName)); // leak: log
  console.log(scrubbers.patientPhone(call.patientPhone)); // leak: log
  console.log(scrubbers.diagnosis()); // safe
  console.log(scrubCall(call)); // leak: log
  console.log(hashPhone(call.patientPhone)); // leak: log
  console.log(hideAll(call)); // safe
  console.log(lastTwo(call.patientPhone), scrubbers.minutes(call.minutes)); // safe
}
