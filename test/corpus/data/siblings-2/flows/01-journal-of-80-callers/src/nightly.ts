import { Journal } from './journal.js';

export function stockRun(count: number): void {
  Journal.write('info', 'stock started');
  Journal.write('info', 'stock loaded');
  Journal.write('info', 'stock checked', { count });
  Journal.write('warn', 'stock sorted');
  Journal.write('info', 'stock written');
  Journal.write('info', 'stock closed', { count });
  Journal.write('info', 'stock counted');
  Journal.write('warn', 'stock synced');
  Journal.write('info', 'stock archived', { count });
  Journal.write('info', 'stock released');
}
export function fridgeRun(count: number): void {
  Journal.write('info', 'fridge started');
  Journal.write('info', 'fridge loaded');
  Journal.write('info', 'fridge checked', { count });
  Journal.write('warn', 'fridge sorted');
  Journal.write('info', 'fridge written');
  Journal.write('info', 'fridge closed', { count });
  Journal.write('info', 'fridge counted');
  Journal.write('warn', 'fridge synced');
  Journal.write('info', 'fridge archived', { count });
  Journal.write('info', 'fridge released');
}
export function printerRun(count: number): void {
  Journal.write('info', 'printer started');
  Journal.write('info', 'printer loaded');
  Journal.write('info', 'printer checked', { count });
  Journal.write('warn', 'printer sorted');
  Journal.write('info', 'printer written');
  Journal.write('info', 'printer closed', { count });
  Journal.write('info', 'printer counted');
  Journal.write('warn', 'printer synced');
  Journal.write('info', 'printer archived', { count });
  Journal.write('info', 'printer released');
}
export function importRun(count: number): void {
  Journal.write('info', 'import started');
  Journal.write('info', 'import loaded');
  Journal.write('info', 'import checked', { count });
  Journal.write('warn', 'import sorted');
  Journal.write('info', 'import written');
  Journal.write('info', 'import closed', { count });
  Journal.write('info', 'import counted');
  Journal.write('warn', 'import synced');
  Journal.write('info', 'import archived', { count });
  Journal.write('info', 'import released');
}
