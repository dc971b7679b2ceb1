import { HttpService } from '@nestjs/axios';
import { Injectable, Logger } from '@nestjs/common';
import { createWriteStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstValueFrom } from 'rxjs';

interface CrossmatchOrder {
  orderNumber: string;
  hospitalCode: string;
  recipient: { mrn: string; surname: string; forename: string; dob: string; antibodies: string[] };
  units: number;
}

@Injectable()
export class HospitalOrdersService {
  private readonly logger = new Logger('orders');

  constructor(private readonly http: HttpService) {}

  async pull(hospitalCode: string) {
    const { data } = await firstValueFrom(
      this.http.get<CrossmatchOrder[]>(`${process.env.ORDER_HUB}/orders`, { params: { hospital: hospitalCode, open: true } }), // safe
    );
    this.logger.log(`pulled ${data.length} orders from ${hospitalCode}`); // safe
    const dump = createWriteStream(join(tmpdir(), `orders-${hospitalCode}.csv`));
    for (const { orderNumber, recipient, units } of data) {
      dump.write([orderNumber, recipient.surname, recipient.dob, recipient.antibodies.join(' '), units].join(';') + '\n'); // leak: file
    }
    dump.end();
    return data;
  }

  async confirm(order: CrossmatchOrder) {
    const { recipient } = order;
    await firstValueFrom(
      this.http.post(`http://label-printer.${order.hospitalCode}.local/print`, { // leak: plaintext
        line1: `${recipient.surname}, ${recipient.forename}`,
        line2: `${recipient.mrn} ${recipient.dob}`,
        line3: recipient.antibodies.join(','),
      }),
    );
    await firstValueFrom(this.http.put(`${process.env.ORDER_HUB}/orders/${order.orderNumber}/confirm`, { units: order.units })); // safe
    this.logger.debug({ order }, 'confirmed'); // leak: log
  }

  report(orders: CrossmatchOrder[]) {
    const perHospital = orders.reduce<Record<string, number>>((acc, o) => {
      acc[o.hospitalCode] = (acc[o.hospitalCode] ?? 0) + o.units;
      return acc;
    }, {});
    this.logger.log(`units per hospital ${JSON.stringify(perHospital)}`); // safe
    console.table(perHospital); // safe
  }
}
