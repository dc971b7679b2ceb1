import bunyan from 'bunyan';

interface AnyResource { resourceType: string; id?: string; [key: string]: unknown }
interface Bundle { type: string; total?: number; entry?: { fullUrl?: string; resource: AnyResource }[] }
const log = bunyan.createLogger({ name: 'loader' });

export function load(bundle: Bundle): void {
  log.info({ type: bundle.type, total: bundle.total }); // safe
  for (const { resource } of bundle.entry ?? []) {
    switch (resource.resourceType) {
      case 'Patient':
        log.info({ resource }, 'new person'); // leak: log
        break;
      case 'Location':
        log.info({ resource }, 'new place'); // safe: a place
        break;
      default:
        log.warn({ type: resource.resourceType, id: resource.id }, 'skipped'); // safe
    }
  }
  const subject = bundle.entry?.map((e) => e.resource).find((r) => r.resourceType === 'Patient');
  log.debug(`bundle is about ${JSON.stringify(subject)}`); // leak: log
}
