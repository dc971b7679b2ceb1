export interface Visit { patientName: string; diagnosis: string }
export const saveVisit = jest.fn(async (visit: Visit) => {
  console.debug('mock saved', visit.patientName, visit.diagnosis); // safe: a mock
  return { id: 'v1' };
});
