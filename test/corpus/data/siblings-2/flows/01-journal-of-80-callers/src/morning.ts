import { Journal } from './journal.js';

export function exportRun(count: number): void {
  Journal.write('info', 'export started');
  Journal.write('info', 'export loaded');
  Journal.write('info', 'export checked', { count });
  Journal.write('warn', 'export sorted');
  Journal.write('info', 'export written');
  Journal.write('info', 'export closed', { count });
  Journal.write('info', 'export counted');
  Journal.write('warn', 'export synced');
  Journal.write('info', 'export archived', { count });
  Journal.write('info', 'export released');
}
export function rosterRun(count: number): void {
  Journal.write('info', 'roster started');
  Journal.write('info', 'roster loaded');
  Journal.write('info', 'roster checked', { count });
  Journal.write('warn', 'roster sorted');
  Journal.write('info', 'roster written');
  Journal.write('info', 'roster closed', { count });
  Journal.write('info', 'roster counted');
  Journal.write('warn', 'roster synced');
  Journal.write('info', 'roster archived', { count });
  Journal.write('info', 'roster released');
}
export function calendarRun(count: number): void {
  Journal.write('info', 'calendar started');
  Journal.write('info', 'calendar loaded');
  Journal.write('info', 'calendar checked', { count });
  Journal.write('warn', 'calendar sorted');
  Journal.write('info', 'calendar written');
  Journal.write('info', 'calendar closed', { count });
  Journal.write('info', 'calendar counted');
  Journal.write('warn', 'calendar synced');
  Journal.write('info', 'calendar archived', { count });
  Journal.write('info', 'calendar released');
}
export function lettersRun(count: number): void {
  Journal.write('info', 'letters started');
  Journal.write('info', 'letters loaded');
  Journal.write('info', 'letters checked', { count });
  Journal.write('warn', 'letters sorted');
  Journal.write('info', 'letters written');
  Journal.write('info', 'letters closed', { count });
  Journal.write('info', 'letters counted');
  Journal.write('warn', 'letters synced');
  Journal.write('info', 'letters archived', { count });
  Journal.write('info', 'letters released');
}
