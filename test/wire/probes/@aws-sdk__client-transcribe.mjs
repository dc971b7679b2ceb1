import { StartMedicalTranscriptionJobCommand, StartTranscriptionJobCommand, TranscribeClient } from '@aws-sdk/client-transcribe';

const client = new TranscribeClient({ region: 'us-east-1', credentials: { accessKeyId: 'none', secretAccessKey: 'none' }, maxAttempts: 1 });

export const calls = {
  StartMedicalTranscriptionJobCommand: (mark) =>
    client
      .send(
        new StartMedicalTranscriptionJobCommand({
          MedicalTranscriptionJobName: mark('MedicalTranscriptionJobName'),
          LanguageCode: 'en-US',
          Media: { MediaFileUri: `s3://records/${mark('MediaFileUri')}.wav` },
          OutputBucketName: 'records',
          Specialty: 'PRIMARYCARE',
          Type: 'DICTATION',
          Tags: [{ Key: 'a', Value: mark('Tags') }],
        }),
      )
      .then(() => undefined),
  StartTranscriptionJobCommand: (mark) =>
    client
      .send(
        new StartTranscriptionJobCommand({
          TranscriptionJobName: mark('TranscriptionJobName'),
          Media: { MediaFileUri: `s3://records/${mark('MediaFileUri')}.wav` },
        }),
      )
      .then(() => undefined),
};
