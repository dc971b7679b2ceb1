import { writeFile } from 'node:fs/promises';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { PromisePool } from '@supercharge/promise-pool';
import { discover } from '../clients/eligibility.js';
import { FtpDrop, SftpDrop, type Drop } from '../clients/drop.js';
import { Job } from '../lib/log.js';
import { pendingClaims, markSent } from '../repo.js';
import type { Claim } from '../types/claim.js';
import { build837, ClaimError } from '../x12/build837.js';

const s3 = new S3Client({});
const drops: Record<string, Drop> = {
  '00192': new FtpDrop('ftp.midvalley-payer.example', process.env.MV_USER!, process.env.MV_PASS!),
  '60054': new SftpDrop('sftp.clearinghouse.example', process.env.CH_KEY!),
};

export class SubmitJob extends Job {
  private readonly rejected: Claim[] = [];

  constructor() {
    super('submit-837');
  }

  async run(): Promise<void> {
    const claims = await pendingClaims();
    this.log.info('start', { claims: claims.length, payers: new Set(claims.map((c) => c.payerId)).size }); // safe
    const { errors } = await PromisePool.for(claims).withConcurrency(4).process((c) => this.one(c));
    if (this.rejected.length) {
      await writeFile('/tmp/rejected-claims.json', JSON.stringify(this.rejected, null, 2)); // leak: file
      this.log.warn('rejected', { control: this.rejected.map((c) => c.controlNumber) });
    }
    await s3.send(new PutObjectCommand({ Bucket: 'clearpath-metrics', Key: `submit/${Date.now()}.json`, Body: JSON.stringify({ total: claims.length, errors: errors.length }) })); // safe
    this.log.info('done', { errors: errors.length });
  }

  private async one(claim: Claim): Promise<void> {
    try {
      const drop = drops[claim.payerId];
      if (!drop) {
        this.log.warn(`no drop for payer ${claim.payerId}`); // safe
        await discover(claim.subscriber);
        return;
      }
      const edi = build837(claim);
      this.log.debug(edi); // leak: log
      await drop.put(`${claim.controlNumber}.837`, edi);
      await markSent(claim.controlNumber);
    } catch (e) {
      this.rejected.push(claim);
      if (e instanceof ClaimError) this.log.error(e.message);
      this.log.error('claim of %s %s not sent', claim.subscriber.firstName, claim.subscriber.lastName, { dx: claim.diagnoses }); // leak: log
    }
  }
}

await new SubmitJob().run();
