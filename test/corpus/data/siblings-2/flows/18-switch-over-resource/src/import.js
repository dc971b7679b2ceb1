export async function importBundle(bundle, store) {
  const tally = {};
  for (const { resource } of bundle.entry ?? []) {
    tally[resource.resourceType] = (tally[resource.resourceType] ?? 0) + 1;
    switch (resource.resourceType) {
      case 'Patient':
        console.log('new person', resource); // leak: log
        console.log('new person', resource.id); // safe: an opaque id
        break;
      case 'Organization':
        console.log('organization', resource); // safe: an organization
        break;
      default:
        console.log('stored', resource.resourceType); // safe: a type's name
    }
    await store.put(resource);
  }
  console.log('imported', tally); // safe: counts by type
}

export function keepLast(entry) {
  const isPatient = entry.resource?.resourceType === 'Patient';
  if (isPatient) {
    localStorage.setItem('last', JSON.stringify(entry.resource)); // leak: client_storage
  }
  localStorage.setItem('lastType', entry.resource?.resourceType); // safe: a type's name
}
