import AWS from 'aws-sdk';

AWS.config.update({ region: 'us-east-1', accessKeyId: 'none', secretAccessKey: 'none', maxRetries: 0 });

export const calls = {
  'S3 putObject': (mark) =>
    new AWS.S3()
      .putObject({ Bucket: 'records', Key: `visits/${mark('Key')}`, Body: mark('Body'), Metadata: { name: mark('Metadata') } })
      .promise()
      .then(() => undefined),
  'DynamoDB putItem': (mark) =>
    new AWS.DynamoDB()
      .putItem({ TableName: 'visits', Item: { id: { S: mark('Item') } } })
      .promise()
      .then(() => undefined),
  'DynamoDB.DocumentClient put': (mark) =>
    new AWS.DynamoDB.DocumentClient()
      .put({ TableName: 'visits', Item: { id: mark('Item') } })
      .promise()
      .then(() => undefined),
  'SES sendEmail': (mark) =>
    new AWS.SES()
      .sendEmail({
        Source: 'a@example.org',
        Destination: { ToAddresses: [`${mark('ToAddresses')}@example.org`] },
        Message: { Subject: { Data: mark('Subject') }, Body: { Text: { Data: mark('Body') } } },
      })
      .promise()
      .catch((error) => error),
  'SNS publish': (mark) =>
    new AWS.SNS()
      .publish({ PhoneNumber: mark('PhoneNumber'), Message: mark('Message') })
      .promise()
      .catch((error) => error),
  'SQS sendMessage': (mark) =>
    new AWS.SQS()
      .sendMessage({ QueueUrl: 'https://sqs.us-east-1.amazonaws.com/1/visits', MessageBody: mark('MessageBody') })
      .promise()
      .catch((error) => error),
  'Lambda invoke': (mark) =>
    new AWS.Lambda()
      .invoke({ FunctionName: 'visits', Payload: JSON.stringify({ name: mark('Payload') }) })
      .promise()
      .then(() => undefined),
  'CloudWatchLogs putLogEvents': (mark) =>
    new AWS.CloudWatchLogs()
      .putLogEvents({ logGroupName: 'g', logStreamName: 's', logEvents: [{ timestamp: 1, message: mark('message') }] })
      .promise()
      .then(() => undefined),
  'ComprehendMedical detectPHI': (mark) =>
    new AWS.ComprehendMedical()
      .detectPHI({ Text: mark('Text') })
      .promise()
      .then(() => undefined),
};
