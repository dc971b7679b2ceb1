import { ServerClient } from 'postmark';
import type { Claim, Subscriber } from './db/schema';
import { log } from './trpc';

const postmark = new ServerClient(process.env.POSTMARK_TOKEN!);

export async function mailClaimDenied(sub: Subscriber, claim: Claim, carc: string) {
  if (!sub.email) {
    log.info({ subscriberId: sub.id }, 'no address on file, letter queued'); // safe
    return;
  }
  const procedures = claim.lines.map((l) => `${l.cdt}${l.tooth ? ` tooth ${l.tooth}` : ''} (${l.icd10 ?? '-'})`).join(', ');
  const res = await postmark.sendEmail({ // leak: mail
    From: 'billing@molar.example',
    To: sub.email,
    Subject: 'Your dental claim was denied',
    TextBody: `Dear ${sub.firstName} ${sub.lastName}, your plan denied ${procedures}. Code ${carc}.`,
  });
  log.info({ messageId: res.MessageID, errorCode: res.ErrorCode }, 'denial mail'); // safe
}

export async function mailStaffDigest(to: string, open: number, sum: string) {
  await postmark.sendEmail({ From: 'billing@molar.example', To: to, Subject: 'Outstanding claims', TextBody: `${open} claims, ${sum} USD outstanding.` }); // safe
}
