#!/usr/bin/env bash
# aws-cdk-lib 2.276.0 (npm), Node 20. A construct whose encryption is set to KMS without a key makes one. Guess: the key is
# rotated, as that of a bucket (`BucketEncryption.KMS`) and of a table (`TableEncryption.CUSTOMER_MANAGED`) is. Seen: the key
# of a queue (`QueueEncryption.KMS`) and of a stream (`StreamEncryption.KMS`) has no EnableKeyRotation, with and without the
# feature flags that are recommended, and CloudFormation's default is no rotation.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts aws-cdk-lib@2.276.0 constructs@10.5.1
cat >keys.cjs <<'CODE'
const cdk = require('aws-cdk-lib');
const { aws_dynamodb: dynamodb, aws_kinesis: kinesis, aws_s3: s3, aws_sqs: sqs } = cdk;
const recommended = require('aws-cdk-lib/recommended-feature-flags.json');
const made = {
  bucket: (stack) => new s3.Bucket(stack, 'A', { encryption: s3.BucketEncryption.KMS }),
  table: (stack) =>
    new dynamodb.Table(stack, 'A', {
      partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING },
      encryption: dynamodb.TableEncryption.CUSTOMER_MANAGED,
    }),
  queue: (stack) => new sqs.Queue(stack, 'A', { encryption: sqs.QueueEncryption.KMS }),
  stream: (stack) => new kinesis.Stream(stack, 'A', { encryption: kinesis.StreamEncryption.KMS }),
};
for (const [flags, context] of Object.entries({ none: {}, recommended })) {
  for (const [name, make] of Object.entries(made)) {
    const app = new cdk.App({ context, analyticsReporting: false });
    const stack = new cdk.Stack(app, 'S');
    make(stack);
    const { Resources } = app.synth().getStackByName('S').template;
    const key = Object.values(Resources).find(({ Type }) => Type === 'AWS::KMS::Key');
    console.log(`flags ${flags}, ${name}: EnableKeyRotation ${key.Properties.EnableKeyRotation}`);
  }
}
CODE
output="$(node keys.cjs 2>/dev/null | grep '^flags')"
echo "$output"
[ "$(grep -cE '(bucket|table): EnableKeyRotation true' <<<"$output")" = 4 ] && [ "$(grep -cE '(queue|stream): EnableKeyRotation undefined' <<<"$output")" = 4 ]
