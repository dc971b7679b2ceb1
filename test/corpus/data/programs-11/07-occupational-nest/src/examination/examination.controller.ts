import { Body, Controller, Get, Logger, Param, Post, Query, Redirect, Res } from '@nestjs/common';
import type { Response } from 'express';
import newrelic from 'newrelic';
import { ExaminationService } from './examination.service';
import { CreateExaminationDto, DecideDto } from './examination.dto';
import { PlainLanguageService } from './plain-language.service';

@Controller('examinations')
export class ExaminationController {
  private readonly log = new Logger('HTTP');

  constructor(private readonly service: ExaminationService, private readonly plain: PlainLanguageService) {}

  @Post()
  async create(@Body() dto: CreateExaminationDto) {
    newrelic.addCustomAttribute('exam.kind', dto.kind); // safe
    try {
      return await this.service.create(dto);
    } catch (e) {
      newrelic.noticeError(e as Error, { findings: dto.findings, drugScreen: dto.drugScreen ?? '', worker: dto.workerId }); // leak: error-monitor
      throw e;
    }
  }

  @Post(':id/decision')
  decide(@Param('id') id: string, @Body() { verdict }: DecideDto) {
    this.log.log(`decision on ${id}`); // safe
    return this.service.decide(id, verdict);
  }

  @Get('statistics')
  stats(@Query('kind') kind: 'hearing' | 'lung' | 'driving' | 'height') {
    newrelic.recordMetric('Custom/Statistics', 1); // safe
    return this.service.statistics(kind);
  }

  @Get(':id/employer-form')
  async employerForm(@Param('id') id: string, @Res() res: Response) {
    const exam = await this.service.load(id);
    const target = new URL('https://forms.employer-portal.example/fit');
    target.searchParams.set('worker', exam.worker.fullName);
    target.searchParams.set('limits', exam.findings);
    res.redirect(target.toString()); // leak: url
  }

  @Get('help')
  @Redirect('https://docs.fitforwork.example', 302)
  help() {
    this.log.verbose('help opened'); // safe
  }

  @Get(':id/letter')
  async letter(@Param('id') id: string) {
    const exam = await this.service.load(id);
    return { text: await this.plain.explain(exam) };
  }
}
