interface Entry { resourceType: string; id?: string; [field: string]: unknown }
interface Bundle { resourceType: 'Bundle'; total?: number; entry?: { fullUrl?: string; resource: Entry }[] }

const isPatient = (entry: Entry): boolean => entry.resourceType === 'Patient';

export function* relay(bundle: Bundle): Generator<Entry> {
  console.info('bundle', bundle.total, bundle.entry?.length); // safe
  for (const { resource } of bundle.entry ?? []) {
    switch (resource.resourceType) {
      case 'Patient':
        console.info('relaying', JSON.stringify(resource)); // leak: log
        break;
      case 'Condition':
        console.info('relaying', resource); // leak: log
        break;
      case 'Organization':
        console.info('relaying', JSON.stringify(resource)); // safe
        break;
      default:
        console.info('relaying a', resource.resourceType); // safe
    }
    yield resource;
  }
  const people = bundle.entry?.map((e) => e.resource).filter(isPatient);
  console.info('people', people?.length); // safe
  console.info('people', people?.map((p) => p.name)); // leak: log
}
