import { scanApps } from './scan.ts';
import { readTable, updateRows, writeTable } from './table.ts';

/** `npx tsx test/openmrs/update.ts`: writes what the engine says now into `sinks.md`. Rows that changed are `unread` until somebody reads them. */
const rows = updateRows(readTable(), await scanApps());
writeTable(rows);
console.log(`${rows.length} rows, ${rows.filter(({ judgement }) => judgement === 'unread').length} to read`);
