interface ErPatient { ticket: string; fullName: string; complaint: string; diagnosis: string }
type Out = (line: string) => void;

function toScreen(line: string) { console.log(line); } // leak: log
function toTicket(line: string) { console.info(line); } // safe
const drop: Out = () => {};

class Outlets implements Iterable<Out> {
  private readonly list = new Set<Out>([drop]);
  add(out: Out): this { this.list.add(out); return this; }
  *[Symbol.iterator]() { yield* this.list; }
}
const nurses = new Outlets().add(toScreen);
const printers = new Outlets().add(toTicket);

export function triage(patient: ErPatient) {
  for (const out of nurses) out(patient.complaint);
  for (const out of printers) out(patient.ticket);
}
