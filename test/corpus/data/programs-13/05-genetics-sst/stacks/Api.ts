import { Api, Bucket, Cron, Queue, Table, type StackContext } from 'sst/constructs';
import { Duration } from 'aws-cdk-lib';
import { BlockPublicAccess, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import { TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { QueueEncryption } from 'aws-cdk-lib/aws-sqs';

export function ApiStack({ stack, app }: StackContext) {
  const table = new Table(stack, 'Probands', {
    fields: { pk: 'string', sk: 'string' },
    primaryIndex: { partitionKey: 'pk', sortKey: 'sk' },
    cdk: { table: { encryption: TableEncryption.AWS_MANAGED, pointInTimeRecovery: true } },
  });

  const reports = new Bucket(stack, 'Reports', {
    cdk: { bucket: { encryption: BucketEncryption.KMS_MANAGED, enforceSSL: true, blockPublicAccess: BlockPublicAccess.BLOCK_ALL } },
  });

  const queue = new Queue(stack, 'Interpretation', {
    consumer: { function: { handler: 'functions/interpret.handler', timeout: '2 minutes', bind: [table, reports] } },
    cdk: { queue: { encryption: QueueEncryption.KMS_MANAGED, visibilityTimeout: Duration.minutes(3) } },
  });

  const api = new Api(stack, 'Api', {
    authorizers: { jwt: { type: 'user_pool', userPool: { id: process.env.USER_POOL_ID! } } },
    defaults: { authorizer: 'jwt', function: { bind: [table, queue, reports], environment: { STAGE: app.stage } } },
    routes: {
      'POST /probands': 'functions/probands.create',
      'GET /probands/{id}': 'functions/probands.get',
      'POST /probands/{id}/invite': 'functions/probands.invite',
      'POST /search': 'functions/search.handler',
    },
  });

  new Cron(stack, 'Digest', { schedule: 'rate(1 day)', job: { function: { handler: 'functions/digest.handler', bind: [table] } } });
  console.log('deploying stage', app.stage); // safe
  stack.addOutputs({ ApiEndpoint: api.url });
}
