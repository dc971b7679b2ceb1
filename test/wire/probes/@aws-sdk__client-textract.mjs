import { DetectDocumentTextCommand, AnalyzeDocumentCommand, TextractClient } from '@aws-sdk/client-textract';

const client = new TextractClient({ region: 'us-east-1', credentials: { accessKeyId: 'none', secretAccessKey: 'none' }, maxAttempts: 1 });

export const calls = {
  DetectDocumentTextCommand: (mark) =>
    client
      .send(new DetectDocumentTextCommand({ Document: { Bytes: Buffer.from(`a scanned page of ${mark('Bytes')} and more text`) } }))
      .then(() => undefined),
  AnalyzeDocumentCommand: (mark) =>
    client
      .send(
        new AnalyzeDocumentCommand({
          Document: { S3Object: { Bucket: 'records', Name: mark('S3Object.Name') } },
          FeatureTypes: ['QUERIES'],
          QueriesConfig: { Queries: [{ Text: mark('QueriesConfig') }] },
        }),
      )
      .then(() => undefined),
};
