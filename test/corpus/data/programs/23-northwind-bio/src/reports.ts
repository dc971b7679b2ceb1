import { eq } from 'drizzle-orm';
import { Audited } from './log.js';
import { db, donors, genotypes, type Donor, type Genotype } from './tables.js';

export class ReportService extends Audited {
  async build(donorId: string): Promise<{ donor: Donor; findings: Genotype[] } | null> {
    const [donor] = await db.select().from(donors).where(eq(donors.id, donorId));
    if (!donor) {
      this.trace('missing', { donorId }); // safe
      return null;
    }
    const findings = await db.select().from(genotypes).where(eq(genotypes.donorId, donorId));
    this.trace('built', { donor, findings }); // leak: log
    this.trace('counted', { findings: findings.length }); // safe
    return { donor, findings };
  }

  async sendToCounselor(donor: Donor, findings: Genotype[]) {
    const risk = findings.filter((f) => f.pathogenicity === 'pathogenic').map((f) => `${f.gene} ${f.variant}`);
    const res = await fetch('https://api.hubapi.com/crm/v3/objects/contacts', { // leak: third-party|messaging
      method: 'POST',
      headers: { authorization: `Bearer ${process.env.HUBSPOT_TOKEN}`, 'content-type': 'application/json' },
      body: JSON.stringify({ properties: { email: donor.email, firstname: donor.legalName, genetic_risk: risk.join(';') } }),
    });
    if (!res.ok) {
      this.log.error({ status: res.status }, 'crm sync failed'); // safe
      throw new Error(`CRM rejected ${donor.legalName} with ${risk.join(', ')}`);
    }
  }
}
