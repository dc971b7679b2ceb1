const { DlpServiceClient } = require('@google-cloud/dlp');

const dlp = new DlpServiceClient();
const parent = `projects/${process.env.GCP_PROJECT}/locations/us`;

const inspectConfig = { infoTypes: ['PERSON_NAME', 'DATE', 'PHONE_NUMBER', 'US_SOCIAL_SECURITY_NUMBER', 'MEDICAL_RECORD_NUMBER', 'STREET_ADDRESS'].map((name) => ({ name })) };
const deidentifyConfig = { infoTypeTransformations: { transformations: [{ primitiveTransformation: { replaceWithInfoTypeConfig: {} } }] } };

async function scrubText(text) {
  const [res] = await dlp.deidentifyContent({ parent, inspectConfig, deidentifyConfig, item: { value: text } });
  console.log('scrubbed', res.overview.transformedBytes, 'bytes'); // safe
  return res.item.value;
}

module.exports = { scrubText };
