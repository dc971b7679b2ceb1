import { drain } from './queue.js';

interface MorningPatient { id: string; fullName: string; diagnosis: string }

export async function callAll(patients: MorningPatient[]): Promise<void> {
  const done = await drain(patients, (entry) => {
    console.log('calling', entry); // leak: log
    console.log('calling', entry.id); // safe: an opaque id
  });
  console.log(`called ${done}`); // safe: a count
}

export async function heatRooms(rooms: string[]): Promise<void> {
  await drain(rooms, (entry) => {
    console.log('heating', entry); // safe: a room; the patients go to another handler
  }, { width: 1 });
}
