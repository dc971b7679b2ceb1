import { InvokeEndpointCommand, SageMakerRuntime } from '@aws-sdk/client-sagemaker-runtime';

const client = new SageMakerRuntime({ region: 'us-east-1', credentials: { accessKeyId: 'none', secretAccessKey: 'none' }, maxAttempts: 1 });

export const calls = {
  InvokeEndpointCommand: (mark) =>
    client
      .send(new InvokeEndpointCommand({ EndpointName: 'triage', Body: mark('Body'), CustomAttributes: mark('CustomAttributes') }))
      .then(() => undefined),
  invokeEndpoint: (mark) => client.invokeEndpoint({ EndpointName: 'triage', Body: mark('Body') }).then(() => undefined),
};
