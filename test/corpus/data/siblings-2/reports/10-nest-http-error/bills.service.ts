import { HttpService } from '@nestjs/axios';
import { Injectable, Logger } from '@nestjs/common';
import { AxiosError } from 'axios';
import { firstValueFrom } from 'rxjs';

interface HospitalBill { id: string; patientName: string; insuranceNumber: string; diagnoses: string[]; cents: number }

@Injectable()
export class BillsService {
  private readonly logger = new Logger(BillsService.name);

  constructor(private readonly http: HttpService) {}

  async submit(bill: HospitalBill): Promise<void> {
    try {
      await firstValueFrom(this.http.post('/bills', bill));
    } catch (problem) {
      if (problem instanceof AxiosError) {
        this.logger.warn(`bill ${bill.id}: ${problem.code} ${problem.response?.status}`); // safe
        this.logger.warn(`request was ${problem.config?.data}`); // leak: log
        this.logger.debug(JSON.stringify(problem.toJSON())); // leak: log
        this.logger.warn(`took the route ${problem.config?.method}`); // safe
      }
      throw problem;
    }
  }

  async fetchBill(id: string): Promise<HospitalBill> {
    const answer = await firstValueFrom(this.http.get<HospitalBill>(`/bills/${id}`));
    this.logger.log(`answer ${answer.status} with ${answer.headers['content-length']} bytes`); // safe
    this.logger.verbose(answer.data); // leak: log
    return answer.data;
  }
}
