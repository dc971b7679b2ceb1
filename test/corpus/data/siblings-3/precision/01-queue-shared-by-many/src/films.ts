import { Queue } from './queue.js';
export const films = new Queue<string>((path, turn) => {
  console.log(`developing ${path}`); // safe
  console.log('turn', turn); // safe
});
export const rooms = new Queue<{ room: string }>(({ room }) => console.log('cleaning', room)); // safe
