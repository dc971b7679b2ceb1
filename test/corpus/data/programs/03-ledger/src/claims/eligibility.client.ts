import { Injectable, Logger } from '@nestjs/common';
import axios, { AxiosError } from 'axios';
import type { Claim } from './claim.entity';

@Injectable()
export class EligibilityClient {
  private readonly logger = new Logger(EligibilityClient.name);
  private readonly http = axios.create({ baseURL: process.env.ELIGIBILITY_URL, timeout: 8000 });

  async check(memberId: string, dos: string): Promise<boolean> {
    try {
      const { data } = await this.http.get('/eligibility', { params: { memberId, dos } }); // leak: url
      return data.active === true;
    } catch (e) {
      this.logger.error(`eligibility failed with status ${(e as AxiosError).response?.status}`); // safe
      return false;
    }
  }

  async alertFraudDesk(claim: Claim): Promise<void> {
    const summary = `${claim.beneficiaryName} / ${claim.diagnosisCodes.join('+')} / $${claim.billedAmount}`;
    await axios.post('https://api.pagerduty.com/incidents', { incident: { type: 'incident', title: `High claim: ${summary}` } }); // leak: third-party
  }
}
