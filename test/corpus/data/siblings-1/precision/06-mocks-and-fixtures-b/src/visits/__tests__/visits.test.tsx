import { saveVisit, type Visit } from '../visits-api';

jest.mock('../visits-api');
test('saves a visit', async () => {
  const visit: Visit = { patientName: 'Jane Sample', diagnosis: 'cough' };
  localStorage.setItem('visit', JSON.stringify(visit)); // safe: a test
  console.log(await saveVisit(visit), visit.patientName); // safe: a test
});
