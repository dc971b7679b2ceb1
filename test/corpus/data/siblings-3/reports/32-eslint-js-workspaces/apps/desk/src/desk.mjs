import { announce, withoutIdentity } from '../../../libs/say/index.mjs';
/** @param {{ id: string, fullName: string, vision: number }} patient */
export function desk(patient, folioNo) {
  announce(patient);
  console.info('folio', folioNo); // leak: log
  console.info('seen', withoutIdentity(patient)); // safe
  console.info('open'); // safe
}
