import log4js from 'log4js';

const log = log4js.getLogger('fhir');

export function toFhir(message) {
  const { mrn, last, first, born, street } = message.patient;
  const resource = {
    resourceType: 'Patient',
    identifier: [{ system: 'urn:oid:2.16.840.1.113883.19.5', value: mrn }],
    name: [{ family: last, given: [first] }],
    birthDate: born.replace(/(\d{4})(\d{2})(\d{2}).*/, '$1-$2-$3'),
    address: [{ line: [street] }],
  };
  log.debug('resource', resource.resourceType, Object.keys(resource).length); // safe
  return resource;
}

export function toObservations(message) {
  const list = message.all('OBX').map((f) => ({ code: f[3], value: f[5], unit: f[6], flag: f[8] }));
  const critical = list.filter((o) => o.flag === 'HH' || o.flag === 'LL');
  log.debug('observations', list.length, 'critical', critical.length); // safe
  if (critical.length) log.warn('critical', message.patient.mrn, critical.map((o) => `${o.code}=${o.value}`)); // leak: log
  return list;
}
