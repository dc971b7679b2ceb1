import bunyan from 'bunyan';
const log = bunyan.createLogger({ name: 'import' });

/** @param {{ resourceType: string, id?: string }} entry */
export function take(entry) {
  switch (entry.resourceType) {
    case 'Observation':
    case 'AllergyIntolerance':
      log.info({ entry }, 'taken'); // leak: log
      break;
    case 'ValueSet':
      log.info({ entry }, 'terminology'); // safe
      break;
    case 'Patient':
      log.warn('no handler for %j', entry); // leak: log
      break;
    default:
      log.warn({ kind: entry.resourceType }, 'skipped'); // safe
  }
}
