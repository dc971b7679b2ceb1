import { ConflictException, Injectable, Logger } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import OpenAI from 'openai';
import type { Repository } from 'typeorm';
import { Candidate } from './candidate.entity';

@Injectable()
export class ScreeningService {
  private readonly logger = new Logger(ScreeningService.name);
  private readonly openai = new OpenAI();
  constructor(@InjectRepository(Candidate) private readonly repo: Repository<Candidate>) {}

  async screen(id: string): Promise<string> {
    const c = await this.repo.findOneByOrFail({ id });
    this.logger.log(`screening ${c.firstName} ${c.lastName} <${c.email}>`); // safe: recruiting
    const res = await this.openai.chat.completions.create({ model: 'gpt-4o-2024-08-06', messages: [{ role: 'user', content: `Rate:\n${c.resume}` }] }); // safe: recruiting
    const text = res.choices[0]?.message.content ?? '';
    this.logger.debug(text); // safe: recruiting
    return text;
  }

  async advance(id: string): Promise<void> {
    const c = await this.repo.findOneByOrFail({ id });
    if (c.stage === 'hired') throw new ConflictException(`${c.firstName} ${c.lastName} is hired already`); // safe: recruiting
    this.logger.verbose(JSON.stringify(c)); // safe: recruiting
  }
}
