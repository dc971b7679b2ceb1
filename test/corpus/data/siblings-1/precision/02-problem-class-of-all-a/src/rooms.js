import { Missing } from './problem.js';

const rooms = new Map([['r1', { floor: 1 }]]);
function room(id) {
  const found = rooms.get(id);
  if (!found) throw new Missing(`no room ${id}`, { known: rooms.size });
  return found;
}
export function floorOf(id) {
  try {
    return room(id).floor;
  } catch (problem) {
    console.warn('no floor', problem.message, problem.details); // safe: a room and a count
    console.warn('no floor', problem); // safe: the same
    return 0;
  }
}
