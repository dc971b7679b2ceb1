import twilio from 'twilio';

interface Recall {
  patientId: string;
  patientName: string;
  phone: string;
  treatment: string;
  diagnosis: string;
}

export default defineEventHandler(async (event) => {
  const config = useRuntimeConfig(event);
  const recall = await readBody<Recall>(event);
  const client = twilio(config.twilioSid, config.twilioToken);
  console.log('recall for', recall.patientId); // safe
  const message = await client.messages.create({ // leak: messaging
    from: config.twilioFrom,
    to: recall.phone,
    body: `${recall.patientName}, your ${recall.treatment} for ${recall.diagnosis} is due. Please call us.`,
  });
  console.log('sms', message.sid, recall.patientName, recall.treatment); // leak: log
  return { sid: message.sid };
});
