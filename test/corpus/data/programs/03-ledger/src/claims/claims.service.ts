import { Injectable, Logger } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Claim } from './claim.entity';
import { EligibilityClient } from './eligibility.client';
import type { SubmitClaimDto } from './claims.controller';

@Injectable()
export class ClaimsService {
  private readonly logger = new Logger(ClaimsService.name);

  constructor(
    @InjectRepository(Claim) private readonly repo: Repository<Claim>,
    private readonly eligibility: EligibilityClient,
  ) {}

  async submit(dto: SubmitClaimDto): Promise<Claim> {
    const claim = await this.repo.save(this.repo.create({ ...dto, status: 'RECEIVED' }));
    const started = Date.now();
    const eligible = await this.eligibility.check(dto.memberId, dto.dateOfService);
    this.logger.debug(`eligibility took ${Date.now() - started}ms, eligible=${eligible ? 1 : 0}, claim=${claim.id}`); // safe
    return claim;
  }

  find(id: string): Promise<Claim | null> {
    return this.repo.findOneBy({ id });
  }

  async adjudicate(claim: Claim): Promise<Claim> {
    claim.status = claim.billedAmount > 25000 ? 'REVIEW' : 'PAID';
    if (claim.status === 'REVIEW') {
      await this.eligibility.alertFraudDesk(claim);
    }
    const saved = await this.repo.save(claim);
    this.logger.verbose(JSON.stringify(saved)); // leak: log
    return saved;
  }
}
