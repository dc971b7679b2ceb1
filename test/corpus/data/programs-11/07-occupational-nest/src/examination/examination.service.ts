import { ConflictException, Injectable, Logger, NotFoundException } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { InjectQueue } from '@nestjs/bullmq';
import { Queue } from 'bullmq';
import { Repository } from 'typeorm';
import { Examination, Worker } from '../entities';
import { CreateExaminationDto } from './examination.dto';

@Injectable()
export class ExaminationService {
  private readonly logger = new Logger(ExaminationService.name);

  constructor(
    @InjectRepository(Examination) private readonly exams: Repository<Examination>,
    @InjectRepository(Worker) private readonly workers: Repository<Worker>,
    @InjectQueue('certificates') private readonly queue: Queue,
  ) {}

  async create(dto: CreateExaminationDto): Promise<Examination> {
    const worker = await this.workers.findOne({ where: { id: dto.workerId }, relations: { employer: true } });
    if (!worker) throw new NotFoundException('Worker not found'); // safe
    const open = await this.exams.findOneBy({ worker: { id: worker.id }, kind: dto.kind, verdict: 'open' });
    if (open) {
      this.logger.warn(`open ${dto.kind} exam exists: ${open.id}`); // safe
      throw new ConflictException(`${worker.fullName} already has an open exam: ${open.findings}`); // leak: http-error
    }
    const exam = await this.exams.save(this.exams.create({ ...dto, worker })); // safe
    this.logger.log(`created ${exam.id} for employer ${worker.employer.company}`); // safe
    this.logger.debug({ msg: 'exam payload', dto }); // leak: log
    return exam;
  }

  async decide(id: string, verdict: Examination['verdict']) {
    const exam = await this.exams.findOneOrFail({ where: { id }, relations: { worker: { employer: true } } });
    exam.verdict = verdict;
    await this.exams.save(exam); // safe
    if (verdict === 'unfit') {
      this.logger.warn(`${exam.worker.fullName} (${exam.worker.jobTitle}) unfit: ${exam.findings}, screen ${exam.drugScreen ?? 'none'}`); // leak: log
    }
    await this.queue.add('certificate', { examId: id }); // safe
    return { id, verdict };
  }

  async statistics(kind: Examination['kind']) {
    const rows = await this.exams.createQueryBuilder('e').select('e.verdict', 'verdict').addSelect('count(*)', 'n').where('e.kind = :kind', { kind }).groupBy('e.verdict').getRawMany<{ verdict: string; n: string }>();
    this.logger.log(rows.map((r) => `${r.verdict}=${r.n}`).join(' ')); // safe
    return rows;
  }

  load(id: string) {
    return this.exams.findOneOrFail({ where: { id }, relations: { worker: { employer: true } } });
  }
}
