#!/usr/bin/env bash
# @aws-sdk/client-bedrock-runtime 3.1164.0, -comprehend 3.1138.0, -comprehendmedical 3.1169.0, -dynamodb 3.1169.0, -lambda
# 3.1164.0, -sesv2 3.1176.0, -sfn 3.1164.0, -sns 3.1169.0, -sqs 3.1175.0 (npm). A client is made with `logger` at info, as one
# does to see calls, and sends a text; the network is replaced by an answer. Guess: what a client logs of a call is the same for
# all clients, and texts of people are masked, since the SDK has a filter for sensitive members. Seen: the filter knows few
# members. The body of a model's call, a function's payload, the input of a workflow and a text whose sentiment is asked are
# masked; the messages of the same model's conversation, a text that is asked for personal data or for diagnoses, mails, text
# messages, queues' messages and rows of tables (those that are read as well) are printed whole.
# Consequence: `logger: console` is a log of patients' data for most clients, and looks safe where it was tried with another
# one.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund \
  @aws-sdk/client-bedrock-runtime@3.1164.0 @aws-sdk/client-comprehend@3.1138.0 @aws-sdk/client-comprehendmedical@3.1169.0 \
  @aws-sdk/client-dynamodb@3.1169.0 @aws-sdk/client-lambda@3.1164.0 @aws-sdk/client-sesv2@3.1176.0 \
  @aws-sdk/client-sfn@3.1164.0 @aws-sdk/client-sns@3.1169.0 @aws-sdk/client-sqs@3.1175.0
cat >seen.mjs <<'CODE'
const text = 'Given-Value';
const calls = [
  ['bedrock-runtime', 'BedrockRuntimeClient', 'InvokeModelCommand', { modelId: 'm', body: text }],
  ['bedrock-runtime', 'BedrockRuntimeClient', 'ConverseCommand', { modelId: 'm', messages: [{ role: 'user', content: [{ text }] }] }],
  ['comprehend', 'ComprehendClient', 'DetectSentimentCommand', { Text: text, LanguageCode: 'en' }],
  ['comprehend', 'ComprehendClient', 'DetectPiiEntitiesCommand', { Text: text, LanguageCode: 'en' }],
  ['comprehendmedical', 'ComprehendMedicalClient', 'DetectEntitiesV2Command', { Text: text }],
  ['dynamodb', 'DynamoDBClient', 'PutItemCommand', { TableName: 't', Item: { name: { S: text } } }],
  ['dynamodb', 'DynamoDBClient', 'GetItemCommand', { TableName: 't', Key: { id: { S: '1' } } }],
  ['lambda', 'LambdaClient', 'InvokeCommand', { FunctionName: 'f', Payload: text }],
  ['sesv2', 'SESv2Client', 'SendEmailCommand', { Content: { Simple: { Subject: { Data: text }, Body: { Text: { Data: text } } } } }],
  ['sfn', 'SFNClient', 'StartExecutionCommand', { stateMachineArn: 'm', input: text }],
  ['sns', 'SNSClient', 'PublishCommand', { TopicArn: 't', Message: text }],
  ['sqs', 'SQSClient', 'SendMessageCommand', { QueueUrl: 'https://queue.example', MessageBody: text }],
];
const answer = JSON.stringify({ Item: { name: { S: 'Read-Value' } } });
for (const [name, client, command, input] of calls) {
  const sdk = await import(`@aws-sdk/client-${name}`);
  const lines = [];
  const print = (...values) => lines.push(JSON.stringify(values));
  const ignore = () => {};
  const made = new sdk[client]({
    region: 'us-east-1',
    maxAttempts: 1,
    credentials: { accessKeyId: 'key', secretAccessKey: 'none' },
    logger: { trace: ignore, debug: ignore, info: print, warn: print, error: print },
    requestHandler: {
      handle: async () => ({ response: { statusCode: 200, headers: {}, body: new TextEncoder().encode(answer) } }),
    },
  });
  // What was sent is looked at; answers that don't fit are told as errors after the line is printed.
  await made.send(new sdk[command](input)).catch(ignore);
  console.log(`${name} ${command}: ${lines.some((line) => /Given-Value|Read-Value/.test(line)) ? 'printed' : 'masked'}`);
}
CODE
output="$(node seen.mjs 2>/dev/null)"
echo "$output"
[ "$output" = 'bedrock-runtime InvokeModelCommand: masked
bedrock-runtime ConverseCommand: printed
comprehend DetectSentimentCommand: masked
comprehend DetectPiiEntitiesCommand: printed
comprehendmedical DetectEntitiesV2Command: printed
dynamodb PutItemCommand: printed
dynamodb GetItemCommand: printed
lambda InvokeCommand: masked
sesv2 SendEmailCommand: printed
sfn StartExecutionCommand: masked
sns PublishCommand: printed
sqs SendMessageCommand: printed' ]
