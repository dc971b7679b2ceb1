import FHIR from 'fhirclient';

const SANDBOX = 'https://launch.smarthealthit.org/v/r4/fhir';

export function launch() {
  const iss = new URLSearchParams(location.search).get('iss') ?? SANDBOX;
  console.info('launch against', new URL(iss).host); // safe
  return FHIR.oauth2.authorize({
    clientId: 'growth-curves',
    scope: 'launch openid fhirUser patient/Patient.read patient/Observation.read',
    redirectUri: '/app',
    iss,
  });
}
