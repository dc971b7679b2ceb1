import { readFile, readdir } from 'node:fs/promises';
import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs';
import { Job } from '../lib/log.js';
import { claimByControl } from '../repo.js';
import { parse835 } from '../x12/parse835.js';

const sqs = new SQSClient({});
// Queue of the collections agency, in their account.
const AGENCY = 'https://sqs.us-east-1.amazonaws.com/990011223344/collections-intake';

export class RemitJob extends Job {
  constructor(private readonly dir: string) {
    super('remit-835');
  }

  async run(): Promise<void> {
    for (const file of await readdir(this.dir)) {
      const remits = parse835(await readFile(`${this.dir}/${file}`, 'utf8'));
      const paid = remits.reduce((a, r) => a + r.paidCents, 0);
      this.log.info('remit', { file, claims: remits.length, paid }); // safe
      for (const r of remits.filter((x) => x.status === '4')) {
        const claim = await claimByControl(r.controlNumber);
        if (!claim) continue;
        await sqs.send(new SendMessageCommand({ QueueUrl: AGENCY, MessageBody: JSON.stringify({ person: claim.subscriber, owed: claim.lines, diagnoses: claim.diagnoses }) })); // leak: queue|third-party
        this.log.info('to collections', { control: r.controlNumber, reasons: r.adjustments.map((a) => a.reason) });
      }
    }
  }
}

await new RemitJob('/data/835').run();
