import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Redirect, UseFilters, UseGuards, UseInterceptors } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { AccessLogInterceptor } from '../common/access-log.interceptor';
import { AllErrorsFilter } from '../common/all-errors.filter';
import { SessionsService } from './sessions.service';
import { DialysisSession, FinishSessionDto, StartSessionDto } from './session.entity';

@Controller('sessions')
@UseGuards(AuthGuard('jwt'))
@UseInterceptors(AccessLogInterceptor)
@UseFilters(AllErrorsFilter)
export class SessionsController {
  constructor(
    private readonly service: SessionsService,
    @InjectRepository(DialysisSession) private readonly repo: Repository<DialysisSession>,
  ) {}

  @Post()
  start(@Body() dto: StartSessionDto) {
    return this.service.start(dto); // safe
  }

  @Post(':id/finish')
  @HttpCode(204)
  async finish(@Param('id', ParseUUIDPipe) id: string, @Body() dto: FinishSessionDto) {
    await this.service.finish(id, dto); // safe
  }

  @Get('occupancy')
  occupancy(@Query('ward') ward?: string) {
    console.debug('occupancy requested for ward', ward); // safe
    return this.service.occupancy();
  }

  @Get(':id/transport')
  @Redirect()
  async transport(@Param('id', ParseUUIDPipe) id: string) {
    const { patient } = await this.repo.findOneByOrFail({ id });
    const target = new URL('https://rides.medtaxi.example/book');
    target.searchParams.set('passenger', patient.displayName); // leak: url
    target.searchParams.set('from', 'dialysis-centre-north'); // safe
    return { url: target.toString(), statusCode: 302 };
  }

  @Get(':id/chart')
  @Redirect()
  chart(@Param('id', ParseUUIDPipe) id: string) {
    return { url: `/charts/${id}`, statusCode: 302 }; // safe
  }
}
