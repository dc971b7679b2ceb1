import { DlpServiceClient } from '@google-cloud/dlp';

const dlp = new DlpServiceClient();
const parent = `projects/${process.env.GCP_PROJECT}/locations/us-east4`;

export async function deidentify(value: string): Promise<string> {
  const [res] = await dlp.deidentifyContent({
    parent,
    inspectConfig: { infoTypes: [{ name: 'PERSON_NAME' }, { name: 'DATE' }, { name: 'LOCATION' }, { name: 'MEDICAL_RECORD_NUMBER' }] },
    deidentifyConfig: { infoTypeTransformations: { transformations: [{ primitiveTransformation: { replaceWithInfoTypeConfig: {} } }] } },
    item: { value },
  });
  return res.item?.value ?? '';
}

export function year(date: string): string {
  return date.slice(0, 4);
}
