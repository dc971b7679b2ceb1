import { EventEmitter } from 'node:events';
import { eq } from 'drizzle-orm';
import { db } from '../db/client';
import { claims, remits, subscribers } from '../db/schema';
import { log } from '../trpc';

interface Payment {
  claimRef: string;
  paid: number;
  patient: { last: string; first: string; memberId: string };
  adjustments: { group: string; carc: string; amount: number }[];
  services: string[];
}

export class RemitReader extends EventEmitter {
  private current: Payment | null = null;
  private seen = 0;

  read(edi: string) {
    for (const segment of edi.split('~')) {
      const [id, ...e] = segment.trim().split('*');
      if (id === 'CLP') {
        this.flush();
        this.current = { claimRef: e[0], paid: Number(e[3]), patient: { last: '', first: '', memberId: '' }, adjustments: [], services: [] };
      } else if (this.current && id === 'NM1' && e[0] === 'QC') {
        this.current.patient = { last: e[2], first: e[3], memberId: e[8] };
      } else if (this.current && id === 'CAS') {
        this.current.adjustments.push({ group: e[0], carc: e[1], amount: Number(e[2]) });
      } else if (this.current && id === 'SVC') {
        this.current.services.push(e[0].replace('AD:', ''));
      }
    }
    this.flush();
    log.info({ payments: this.seen }, '835 read'); // safe
  }

  private flush() {
    if (!this.current) return;
    this.seen++;
    this.emit('payment', this.current);
    this.current = null;
  }
}

export function wire(reader: RemitReader) {
  reader.on('payment', async (p: Payment) => {
    const [claim] = await db.select({ id: claims.id }).from(claims).where(eq(claims.id, p.claimRef));
    if (!claim) {
      const { patient, ...rest } = p;
      log.error({ ...rest, payee: patient }, 'payment without claim'); // leak: log
      return;
    }
    await db.insert(remits).values({ claimId: claim.id, paid: String(p.paid), carc: p.adjustments[0]?.carc }); // safe
    log.info({ claimId: claim.id, paid: p.paid, carcs: p.adjustments.map((a) => a.carc) }, 'payment posted'); // safe
    if (p.paid === 0) {
      const sub = await db.query.subscribers.findFirst({ where: eq(subscribers.memberNumber, p.patient.memberId) });
      const letter = new URL('https://letters.printvendor.example/zero-pay');
      letter.search = new URLSearchParams({ name: `${sub?.firstName} ${sub?.lastName}`, dob: sub?.dob ?? '', procedures: p.services.join(',') }).toString();
      await fetch(letter); // leak: url
    }
  });
  reader.on('error', (e) => log.error({ name: e.name }, '835 reader')); // safe
}
