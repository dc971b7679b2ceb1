export const config = {
  bedrock: {
    region: 'us-east-1',
    modelId: 'anthropic.claude-3-5-sonnet-20240620-v1:0',
    baaSigned: true,
    deidentify: true,
    invocationLogging: false,
  },
  exportBucket: 'cohort-exports-kms',
  minimumCell: 11,
};

if (config.bedrock.deidentify !== true) throw new Error('de-identification must be on'); // safe
