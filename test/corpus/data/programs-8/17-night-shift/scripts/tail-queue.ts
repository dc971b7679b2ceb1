import { rows, close } from '../lib/db.js';
import type { Appointment } from '../lib/types.js';

type Formatter<T> = (item: T) => string;

const formats: Record<'short' | 'long', Formatter<Appointment>> = {
  short: (a) => `${a.appointment_id} ${a.status}`,
  long: (a) => `${a.patient_name} / ${a.reason_for_visit} / ${a.patient_phone}`,
};

const quiet = (a: Appointment): Omit<Appointment, 'patient_name' | 'patient_phone' | 'reason_for_visit'> => ({ appointment_id: a.appointment_id, provider: a.provider, starts_at: a.starts_at, status: a.status });

async function* poll(everyMs: number): AsyncGenerator<Appointment[]> {
  for (;;) {
    yield await rows<Appointment>("select * from appointments where status = 'arrived'");
    await new Promise((r) => setTimeout(r, everyMs));
  }
}

for await (const batch of poll(5_000)) {
  console.log(batch.map(formats.short).join('\n')); // safe: references and states
  if (process.argv.includes('--long')) console.log(batch.map(formats.long).join('\n')); // leak: log
  console.log(batch.map((a) => quiet(a).status)); // safe: states
  const late = batch.find((a) => a.starts_at < new Date());
  if (late) console.group(`late: ${late.patient_name}`); // leak: log
  if (late) console.log(late.provider); // safe: staff
  console.groupEnd();
  if (batch.length === 0) break;
}
await close();
