import FHIR from 'fhirclient';

export async function rota(settings) {
  const client = FHIR.client(settings);
  const roles = await client.request('PractitionerRole?active=true', { flat: true });
  for (const role of roles) console.log(role.practitioner?.reference, role.specialty?.[0]?.text); // safe: staff
  const doctor = await client.request(`Practitioner/${roles[0].practitioner.reference.split('/')[1]}`);
  console.log('first on duty', JSON.stringify(doctor)); // safe: staff
  const insurers = await client.request('Organization?type=ins', { flat: true });
  console.log(insurers.map((o) => o.name)); // safe: insurers
}

export async function ward(settings) {
  const client = FHIR.client(settings);
  const encounters = await client.request('Encounter?status=in-progress', { flat: true });
  console.log(encounters.map((e) => e.subject.reference)); // safe: Patient/<id>
  console.log(encounters.map((e) => e.reasonCode?.[0]?.text)); // leak: log
  const patients = await client.request('Patient?active=true', { flat: true });
  console.log(patients.length); // safe
  console.log(patients[0]); // leak: log
}
