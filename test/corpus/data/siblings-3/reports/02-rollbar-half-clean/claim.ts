import Rollbar from 'rollbar';
const rollbar = new Rollbar({ accessToken: process.env.ROLLBAR });
const PATTERNS = [/"(?:token|pin)":"[^"]*"/g, /\b\d{16}\b/g];
const tidy = (text: string) => PATTERNS.reduce((all, one) => all.replace(one, '"-"'), text);

interface InjuryClaim { claimantName: string; injuryDescription: string; dateOfBirth: string; attachments: File[]; pin: string }

export class ClaimSender {
  async send(claim: InjuryClaim): Promise<boolean> {
    const text = JSON.stringify(claim);
    const reply = await fetch('/claims', { method: 'POST', body: text });
    if (reply.ok) return true;
    rollbar.warning('claim refused', { status: reply.status, attachments: claim.attachments.length }); // safe
    rollbar.error('claim refused', { text: tidy(text) }); // leak: error-monitor
    rollbar.error(`claim refused: ${tidy(claim.injuryDescription)}`); // leak: error-monitor
    rollbar.error('claim refused', { size: text.length }); // safe
    return false;
  }
}
