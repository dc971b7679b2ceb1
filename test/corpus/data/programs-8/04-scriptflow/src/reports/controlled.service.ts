import { Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { writeFile } from 'node:fs/promises';
import { DataSource } from 'typeorm';
import { Prescription } from '../prescriptions/prescription.entity';

type Row = { rx_number: string; last_name: string; dob: string; drug_name: string; qty: string };

function groupBy<T, K extends string>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  return items.reduce((m, item) => m.set(key(item), [...(m.get(key(item)) ?? []), item]), new Map<K, T[]>());
}

@Injectable()
export class ControlledService {
  private static readonly log = new Logger(ControlledService.name);
  constructor(@InjectDataSource() private readonly ds: DataSource) {}

  async monthly(month: string): Promise<string> {
    const rows: Row[] = await this.ds.query('select p.rx_number, c.last_name, c.dob, p.drug_name, p.qty from prescriptions p join customers c on c.id = p.customer_id where p.month = $1', [month]);
    const byDrug = groupBy(rows, (r) => r.drug_name);
    for (const [drug, list] of byDrug) ControlledService.log.log(`${drug}: ${list.length}`); // safe: counts by drug
    for (const [, [first]] of byDrug) ControlledService.log.debug(`e.g. ${first?.last_name} ${first?.dob}`); // leak: log
    const file = `/tmp/controlled-${month}.csv`;
    await writeFile(file, rows.map((r) => Object.values(r).join(',')).join('\n')); // leak: file
    ControlledService.log.log(`written ${file}`); // safe: a path made of a month
    return file;
  }

  async top(prescriber: string): Promise<void> {
    const qb = this.ds.getRepository(Prescription).createQueryBuilder('p').leftJoinAndSelect('p.customer', 'c').where('p.prescriberNpi = :prescriber', { prescriber });
    ControlledService.log.verbose(qb.getSql()); // safe: a statement with placeholders
    const [first, ...others] = await qb.getMany();
    ControlledService.log.log(`prescriber ${prescriber}: ${others.length + (first ? 1 : 0)}`); // safe: number of a prescriber, count
    if (first) ControlledService.log.verbose({ latest: { ...first, sig: undefined } }); // leak: log
  }
}
