import { CACHE_MANAGER } from '@nestjs/cache-manager';
import { ConflictException, Inject, Injectable, NotFoundException } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Cache } from 'cache-manager';
import { Repository } from 'typeorm';
import { AppLogger } from '../common/app-logger.service';
import { SponsorFeed } from '../sponsor/sponsor-feed.service';
import { ReferCandidateDto } from './dto/refer-candidate.dto';
import { Candidate, CandidateStage } from './entities/candidate.entity';
import { MatchingClient } from './matching.client';

@Injectable()
export class CandidatesService {
  constructor(
    @InjectRepository(Candidate) private readonly repo: Repository<Candidate>,
    @Inject(CACHE_MANAGER) private readonly cache: Cache,
    private readonly matching: MatchingClient,
    private readonly sponsor: SponsorFeed,
    private readonly logger: AppLogger,
  ) {
    this.logger.setContext(CandidatesService.name);
  }

  async refer(dto: ReferCandidateDto, physician: { id: string; name: string }): Promise<Candidate> {
    const twin = await this.repo.findOneBy({ fullName: dto.fullName, birthDate: dto.birthDate, trialId: dto.trialId });
    if (twin) throw new ConflictException(`${dto.fullName} (${dto.birthDate}) is already on the list for this trial`); // leak: http_error

    const saved = await this.repo.save(this.repo.create({ ...dto, referringPhysician: physician.name })); // safe
    this.logger.event('candidate.referred', { id: saved.id, trialId: saved.trialId, by: physician.name }); // safe
    this.logger.debug(`referral payload ${JSON.stringify(dto)}`); // leak: log
    this.logger.tag('candidate.trial', saved.trialId); // safe
    this.logger.tag('candidate.email', saved.emailAddress ?? ''); // leak: error_monitor|log
    return saved;
  }

  async screen(id: string): Promise<void> {
    const candidate = await this.repo.findOneBy({ id });
    if (!candidate) throw new NotFoundException(`candidate ${id} not found`); // safe
    const matches = await this.matching.rank(candidate);
    candidate.stage = matches.some((m) => m.trialId === candidate.trialId && m.score > 0.6) ? CandidateStage.Screening : CandidateStage.Excluded;
    await this.repo.save(candidate);
    this.logger.event('candidate.stage', { id, stage: candidate.stage }); // safe
    if (candidate.stage === CandidateStage.Screening) await this.sponsor.announce(candidate);
  }

  async summary(trialId: string): Promise<Record<CandidateStage, number>> {
    const key = `trial-summary:${trialId}`;
    const hit = await this.cache.get<Record<CandidateStage, number>>(key);
    if (hit) return hit;
    const rows = await this.repo.createQueryBuilder('c').select('c.stage', 'stage').addSelect('count(*)', 'n').where('c.trialId = :trialId', { trialId }).groupBy('c.stage').getRawMany();
    const out = Object.fromEntries(rows.map((r) => [r.stage, Number(r.n)])) as Record<CandidateStage, number>;
    await this.cache.set(key, out, 60_000);
    return out;
  }
}
