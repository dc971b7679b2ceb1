import sgMail from '@sendgrid/mail';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { getProband, Proband, putProband } from '../core/proband.js';
import { json, logger, route } from '../core/log.js';

sgMail.setApiKey(process.env.SENDGRID_KEY!);
const sqs = new SQSClient({});
const PORTAL = 'https://portal.helixcounsel.example';

export const create = route('probands.create', async (event) => {
  const candidate = JSON.parse(event.body ?? '{}');
  const parsed = Proband.safeParse(candidate);
  if (!parsed.success) {
    logger.warn('validation failed', { paths: parsed.error.issues.map((i) => i.path.join('.')) }); // safe
    throw Object.assign(new Error('invalid'), { statusCode: 422 }); // safe
  }
  const id = await putProband(parsed.data);
  await sqs.send(new SendMessageCommand({ QueueUrl: process.env.QUEUE_URL, MessageBody: JSON.stringify({ probandId: id }) })); // safe
  return { id };
});

export const get = route('probands.get', async (event) => {
  const proband = await getProband(event.pathParameters!.id!);
  logger.debug('returning', { proband }); // leak: log
  return proband;
});

const welcome = (p: Proband) => ({
  to: p.email,
  from: 'hello@helixcounsel.example',
  subject: 'Your genetic counselling session',
  text: `Dear ${p.givenName}, you were referred to us because of: ${p.referralReason}.`,
});

function portalLink(p: Proband) {
  const params = new URLSearchParams({ email: p.email, dob: p.dob });
  return `${PORTAL}/activate?${params.toString()}`;
}

export const invite = route('probands.invite', async (event) => {
  const id = event.pathParameters!.id!;
  const proband = await getProband(id);
  await sgMail.send(welcome(proband)); // leak: messaging
  logger.info('invitation sent', { id, counselor: proband.counselorId }); // safe
  const head = await fetch(portalLink(proband), { method: 'HEAD' }); // leak: url
  if (!head.ok) logger.warn('portal not reachable', { status: head.status }); // safe
  return { ok: true };
});

export const health = async () => json(200, { status: 'ok', commit: process.env.GIT_SHA }); // safe
