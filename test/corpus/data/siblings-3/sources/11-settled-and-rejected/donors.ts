import { EventEmitter } from 'node:events';
interface Donor { patientName: string; hivResult: string; units: number }

const verify = (donor: Donor) =>
  new Promise<number>((resolve, reject) => {
    if (donor.units < 1) reject(new Error(`nothing drawn from ${donor.patientName}`));
    else resolve(donor.units);
  });

export async function verifyAll(donors: Donor[]): Promise<void> {
  const results = await Promise.allSettled(donors.map(verify));
  for (const result of results) {
    if (result.status === 'rejected') console.error(result.reason.message); // leak: log
    else console.log('units', result.value); // safe
  }
}
export function watch(bus: EventEmitter, donor: Donor): void {
  bus.on('error', (problem: Error) => console.error('bus', problem.message)); // leak: log
  bus.emit('error', new Error(`positive: ${donor.patientName} ${donor.hivResult}`));
  verify(donor).then(undefined, (problem: Error) => console.error(problem.name)); // safe
}
