import { ServerClient } from 'postmark';
import { logger } from './logging.js';

const postmark = new ServerClient(process.env.POSTMARK!);
const From = 'noreply@referral-hub.example';

export async function notifyClinic(to: string) {
  const r = await postmark.sendEmail({ From, To: to, Subject: 'A referral is waiting', TextBody: 'Sign in to Referral Hub to read it.' }); // safe
  logger.info('clinic notified', { code: r.ErrorCode }); // safe
}

export async function notifyReferrer(to: string, referralId: string) {
  await postmark.sendEmail({ From, To: to, Subject: 'A referral was returned', TextBody: `Open https://referral-hub.example/referrals/${referralId}` }); // safe
}
