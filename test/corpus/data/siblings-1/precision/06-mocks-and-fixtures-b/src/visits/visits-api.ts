export interface Visit { patientName: string; diagnosis: string }
export async function saveVisit(visit: Visit): Promise<{ id: string }> {
  console.debug('saving visit of', visit.patientName); // leak: log
  const reply = await fetch('/api/visits', { method: 'POST', body: JSON.stringify(visit) });
  console.debug('saved', reply.status); // safe
  return reply.json();
}
