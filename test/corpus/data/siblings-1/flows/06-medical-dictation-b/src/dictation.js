import { ComprehendMedicalClient, DetectEntitiesV2Command, InferRxNormCommand } from '@aws-sdk/client-comprehendmedical';

const medical = new ComprehendMedicalClient({ region: process.env.AWS_REGION });

export async function findDrugs(dictation, attempt = 1) {
  console.debug(`attempt ${attempt}, ${dictation.length} characters`); // safe
  try {
    const { Entities } = await medical.send(new InferRxNormCommand({ Text: dictation }));
    return Entities;
  } catch (error) {
    console.error(`could not read "${dictation}"`); // leak: log
    console.error(`could not read, ${error.name}`); // safe
    throw error;
  }
}

export async function findConditions(words) {
  const shortened = words.slice(0, 120);
  const { Entities, ModelVersion } = await medical.send(new DetectEntitiesV2Command({ Text: words }));
  console.info('conditions in', shortened); // leak: log
  console.info('conditions', Entities?.length, ModelVersion); // safe
  return Entities?.filter((e) => e.Category === 'MEDICAL_CONDITION');
}
