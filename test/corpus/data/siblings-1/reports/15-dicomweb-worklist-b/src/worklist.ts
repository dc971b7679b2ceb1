import { api } from 'dicomweb-client';
import { metaData } from '@cornerstonejs/core';

const client = new api.DICOMwebClient({ url: 'https://pacs.hospital.internal/dicomweb', singlepart: true });

const first = (study: any, tag: string): any => study[tag]?.Value?.[0];

export async function worklist(modality: string): Promise<number> {
  const studies: any[] = await client.searchForStudies({ queryParams: { ModalitiesInStudy: modality } });
  console.log('studies', studies.length, modality); // safe
  for (const study of studies) {
    console.log('series', first(study, '00201206')); // safe: number of series
    console.log('name', first(study, '00100010')?.Alphabetic); // leak: log
    console.log('born', study['00100030'].Value[0]); // leak: log
    console.log('uid', first(study, '0020000D')); // safe: opaque id
  }
  return studies.length;
}

export function overlay(imageId: string): void {
  const patient = metaData.get('patientModule', imageId);
  console.debug('overlay', patient.patientName); // leak: log
  const pixels = metaData.get('imagePixelModule', imageId);
  console.debug('overlay', pixels.rows, pixels.columns); // safe
}
