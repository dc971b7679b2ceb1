export interface Patient {
  id: string;
  ssn: string;
  name: string;
}
export const describe = (patient: Patient) => patient.ssn;
export async function load(): Promise<Patient> {
  return (await fetch('/patient')).json() as Promise<Patient>;
}
export function log(text: string) {
  console.log(text);
}
/** Does more than to log: a leak stands here, not at the call. */
export function admit(event: string, text: string) {
  const line = [new Date().toISOString(), event, text].join(' ');
  if (line.length > 80) void fetch('/long');
  void fetch('/admitted');
  console.log(line); // expect: phi-in-logs (across)
}
export function discharge(event: string, text: string) {
  const line = [new Date().toISOString(), event, text].join(' ');
  if (line.length > 80) void fetch('/long');
  void fetch('/discharged');
  console.log(line);
}
