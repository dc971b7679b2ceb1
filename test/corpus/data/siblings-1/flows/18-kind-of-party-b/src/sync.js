export function applyChange(change, directory) {
  const { record } = change;
  if (record.kind === 'building') {
    console.log('building changed', record); // safe: a building
    directory.put(record.id, record);
    return;
  }
  if (record.kind !== 'patient') {
    console.log('ignored', record.kind, record.id); // safe
    return;
  }
  console.log('changed', record); // leak: log
  console.log('changed', record.id, change.sequence); // safe
  directory.put(record.id, record);
}

export function firstPatient(records) {
  const hit = records.find((r) => r.type === 'patient');
  document.cookie = `last=${encodeURIComponent(JSON.stringify(hit))}; path=/`; // leak: client_storage
  document.cookie = `records=${records.length}; path=/`; // safe
  return hit;
}
