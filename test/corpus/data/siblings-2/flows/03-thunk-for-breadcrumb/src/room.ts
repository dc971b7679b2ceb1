import { Crumbs } from './crumbs.js';

export interface Caller {
  id: string;
  fullName: string;
  chiefComplaint: string;
  reconnects: number;
}

export function joinRoom(caller: Caller, roomId: string): void {
  Crumbs.leave('room', () => `joined ${roomId}`); // safe: a room's id
  Crumbs.leave('room', () => `${caller.fullName} is waiting`); // leak: error_monitor
  Crumbs.leaveData('room', () => ({ reconnects: caller.reconnects })); // safe: a count
  Crumbs.leaveData('room', () => ({ complaint: caller.chiefComplaint })); // leak: error_monitor
}
