/** @param {import('aws-lambda').EventBridgeEvent<'PatientAdmitted', object>} event */
export async function onAdmitted(event) {
  console.log('event', event.id, event['detail-type'], event.source); // safe
  console.log('admitted', event.detail); // leak: log
  const { patientName, ward } = event.detail;
  console.log('ward', ward); // safe: a ward
  console.log('who', patientName); // leak: log
}

/** @param {import('aws-lambda').SNSEvent} event */
export async function onNotice(event) {
  console.log('notices', event.Records.length); // safe
  for (const { Sns } of event.Records) {
    const notice = JSON.parse(Sns.Message);
    console.log('notice', Sns.MessageId, Sns.Timestamp); // safe
    console.log('patient notice', notice); // leak: log
  }
}

/** @param {import('aws-lambda').APIGatewayProxyEventV2} event */
export async function onLookup(event) {
  console.log('lookup', event.requestContext.http.method, event.requestContext.requestId); // safe
  console.log('lookup of patient', event.queryStringParameters); // leak: log
  return { statusCode: 200, body: '[]' };
}
