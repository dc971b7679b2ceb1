import { ConflictException, Injectable, Logger, NotFoundException } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Prescription } from './prescription.entity';
import type { PageDto, TransferRequestDto } from './dto';

@Injectable()
export class PrescriptionsService {
  private readonly logger = new Logger(PrescriptionsService.name);
  constructor(@InjectRepository(Prescription) private readonly repo: Repository<Prescription>) {}

  async list({ page, size }: PageDto): Promise<Prescription[]> {
    const [rows, total] = await this.repo.findAndCount({ skip: (page - 1) * size, take: size });
    this.logger.log(`page ${page} of ${Math.ceil(total / size)}, ${rows.length} rows`); // safe: counts
    this.logger.verbose(rows.map((r) => `${r.rxNumber}:${r.customer.lastName}:${r.drugName}`)); // leak: log
    return rows;
  }

  async fill(id: string): Promise<Prescription> {
    const rx = await this.repo.findOneBy({ id });
    if (!rx) throw new NotFoundException(`prescription ${id} not found`); // safe: opaque id
    if (rx.refillsLeft < 1) {
      throw new ConflictException(`No refills left on ${rx.drugName} for ${rx.customer.firstName} ${rx.customer.lastName}`); // leak: http_error
    }
    rx.refillsLeft -= 1;
    rx.status = 'filled';
    const saved = await this.repo.save(rx);
    this.logger.log(`prescription ${saved.id} -> ${saved.status}`); // safe: reference and state
    return saved;
  }

  async transfer(dto: TransferRequestDto): Promise<void> {
    this.logger.log(`transfer to ${dto.pharmacyNcpdp}`); // safe: number of a pharmacy
    const { customerName: who, medication: what, ...rest } = dto;
    this.logger.debug(`transfer of ${what} for ${who}`); // leak: log
    this.logger.debug(Object.keys(rest).join()); // safe: names of fields
  }
}
