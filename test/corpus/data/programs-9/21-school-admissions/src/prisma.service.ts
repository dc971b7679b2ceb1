import { Injectable, Logger, OnModuleInit } from '@nestjs/common';
import { PrismaClient } from '@prisma/client';

@Injectable()
export class PrismaService extends PrismaClient implements OnModuleInit {
  private readonly logger = new Logger('Prisma');

  async onModuleInit() {
    await this.$connect(); // safe
    this.logger.log(`connected, ${await this.admission.count()} admissions`); // safe
  }
}
