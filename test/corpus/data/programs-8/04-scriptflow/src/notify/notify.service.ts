import { HttpService } from '@nestjs/axios';
import { Injectable } from '@nestjs/common';
import { WebClient } from '@slack/web-api';
import { firstValueFrom } from 'rxjs';
import type { Prescription } from '../prescriptions/prescription.entity';

@Injectable()
export class NotifyService {
  private readonly slack = new WebClient(process.env.SLACK_TOKEN);
  constructor(private readonly http: HttpService) {}

  async ready(rx: Prescription): Promise<void> {
    const { customer, drugName } = rx;
    await this.slack.chat.postMessage({ channel: '#pickup', text: `${customer.firstName} ${customer.lastName}: ${drugName} is ready` }); // leak: messaging
    await this.slack.chat.postMessage({ channel: '#ops', text: 'A bin was filled.' }); // safe: nobody named
  }

  async inventoryLow(ndc: string, onHand: number): Promise<void> {
    await this.slack.chat.postMessage({ channel: '#inventory', text: `${ndc}: ${onHand} left on the shelf` }); // safe: stock
  }

  async benefitCheck(rx: Prescription): Promise<number> {
    const params = { bin: rx.customer.insuranceBin, dob: rx.customer.dob, ndc: rx.ndc };
    const res = await firstValueFrom(this.http.get('https://switch.dispensary.example/benefits', { params })); // leak: url
    return res.data.copayCents as number;
  }

  async stock(ndc: string): Promise<number> {
    const res = await firstValueFrom(this.http.get('https://wholesale.dispensary.example/stock', { params: { ndc } })); // safe: article of a catalogue
    return res.data.units as number;
  }
}
