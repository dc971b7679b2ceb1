import Rollbar from 'rollbar';

const rollbar = new Rollbar({ accessToken: process.env.ROLLBAR_TOKEN });

interface Claim {
  claimantName: string;
  ssn: string;
  birthDate: string;
  conditions: string[];
  password?: string;
}

const HIDDEN = ['ssn', 'password'];
function cleanJson(value: unknown): string {
  return JSON.stringify(value, (key, inner) => (HIDDEN.includes(key) ? undefined : inner));
}
const onlySizes = (claim: Claim) => JSON.stringify({ conditions: claim.conditions.length, named: Boolean(claim.claimantName) });

export class ClaimSender {
  constructor(private readonly send: (body: string) => Promise<{ ok: boolean; status: number }>) {}

  async submit(claim: Claim): Promise<boolean> {
    const answer = await this.send(JSON.stringify(claim));
    if (!answer.ok) {
      rollbar.error('claim was refused', { status: answer.status }); // safe
      rollbar.error('claim was refused', { claim: cleanJson(claim) }); // leak: error_monitor
      rollbar.warning('claim was refused', { sizes: onlySizes(claim) }); // safe
      rollbar.info('claim will be sent again'); // safe
    }
    return answer.ok;
  }
}
