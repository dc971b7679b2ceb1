import { ConflictException, Injectable, Logger, NotFoundException } from '@nestjs/common';
import { EventEmitter2 } from '@nestjs/event-emitter';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { ComfortKit, Resident } from '../residents/resident.entity';
import { KIT_LOW, KitLow, VISIT_DONE, VisitDone } from './visit.events';

export interface VisitDto {
  residentId: string;
  painScore: number;
  narrative: string;
  kitId: number;
}

@Injectable()
export class VisitService {
  private readonly logger = new Logger(VisitService.name);

  constructor(
    @InjectRepository(Resident) private readonly residents: Repository<Resident>,
    @InjectRepository(ComfortKit) private readonly kits: Repository<ComfortKit>,
    private readonly bus: EventEmitter2,
  ) {}

  async close(visitId: string, dto: VisitDto): Promise<{ ok: true }> {
    const resident = await this.residents.findOneBy({ id: dto.residentId });
    if (!resident) throw new NotFoundException(`resident ${dto.residentId} not found`); // safe
    if (resident.dnr && dto.painScore > 10) {
      throw new ConflictException(`${resident.legalName} (${resident.terminalDiagnosis}): pain score out of range`); // leak: error|http_error
    }
    const kit = await this.kits.findOneByOrFail({ id: dto.kitId });
    this.logger.log(`kit ${kit.label} used on visit ${visitId}`); // safe
    this.logger.verbose(`narrative of ${resident.preferredName}: ${dto.narrative}`); // leak: log
    this.bus.emit(VISIT_DONE, new VisitDone(visitId, resident, dto.painScore, dto.narrative)); // safe
    if (kit.itemCount < 3) this.bus.emit(KIT_LOW, new KitLow(kit.label, kit.itemCount)); // safe
    return { ok: true };
  }

  async overview(): Promise<Record<string, number>> {
    const all = await this.residents.find();
    const byTown = new Map<string, number>();
    for (const r of all) byTown.set(r.homeAddress, (byTown.get(r.homeAddress) ?? 0) + 1);
    this.logger.debug([...byTown.keys()].join('; ')); // leak: log
    this.logger.debug(`${all.length} residents in ${byTown.size} places`); // safe
    return { residents: all.length, withDnr: all.filter((r) => r.dnr).length }; // safe
  }
}
