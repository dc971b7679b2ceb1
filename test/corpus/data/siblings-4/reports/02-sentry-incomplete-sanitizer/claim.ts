import Rollbar from 'rollbar';

const rollbar = new Rollbar({ accessToken: process.env.ROLLBAR_TOKEN });
const HIDDEN = new Set(['password', 'ssn', 'bankAccount']);
const withoutSecrets = (key: string, value: unknown) => (HIDDEN.has(key) ? undefined : value);

export interface DisabilityClaim {
  workerName: string;
  ssn: string;
  dateOfBirth: string;
  injuries: { diagnosis: string; since: string }[];
  bankAccount: string;
  attachments: string[];
}

export async function* submitAll(claims: AsyncIterable<DisabilityClaim>) {
  for await (const claim of claims) {
    const reply = await fetch('/claims', { method: 'PUT', body: JSON.stringify(claim) });
    if (reply.ok) {
      yield reply.headers.get('location');
      continue;
    }
    rollbar.warning('claim refused', { status: reply.status, files: claim.attachments.length }); // safe
    rollbar.error('claim refused', { claim: JSON.stringify(claim, withoutSecrets) }); // leak: error_monitor
    const { injuries, ...head } = claim;
    rollbar.error('claim refused', { injuries: injuries.length, keys: Object.keys(head) }); // safe
    rollbar.error('claim refused', { head: JSON.parse(JSON.stringify(head, withoutSecrets)) }); // leak: error_monitor
    rollbar.critical('claims are refused'); // safe
  }
}
