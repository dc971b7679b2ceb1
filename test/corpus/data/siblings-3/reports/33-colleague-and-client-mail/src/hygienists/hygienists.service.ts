import { Injectable, Logger } from '@nestjs/common';
import type { PrismaClient } from '@prisma/client';

export interface HygienistAccount { id: string; workEmail: string; permissions: string[] }
@Injectable()
export class HygienistsService {
  private readonly logger = new Logger(HygienistsService.name);
  constructor(private readonly db: PrismaClient) {}
  async deactivate(account: HygienistAccount) {
    this.logger.log(`deactivated ${account.workEmail}`); // safe
    this.logger.log(`permissions ${account.permissions.join()}`); // safe
  }
  async invited(workEmail: string, by: HygienistAccount) {
    this.logger.log(`${by.workEmail} invited ${workEmail}`); // safe
  }
}
