import { Body, Controller, Get, Logger, Param, ParseUUIDPipe, Post, Req, UseGuards } from '@nestjs/common';
import { JwtAuthGuard } from '../auth/jwt-auth.guard';
import { VisitsService } from './visits.service';
import { CompleteVisitDto, VisitListItem } from './visit.entity';

@Controller('visits')
@UseGuards(JwtAuthGuard)
export class VisitsController {
  private readonly logger = new Logger('VisitsController');

  constructor(private readonly service: VisitsService) {}

  @Get('today')
  async today(@Req() req: any): Promise<VisitListItem[]> {
    const list = await this.service.today(req.user.sub);
    return list.map((v) => ({ id: v.id, startsAt: v.startsAt, status: v.status }));
  }

  @Post(':id/complete')
  async complete(@Param('id', ParseUUIDPipe) id: string, @Body() dto: CompleteVisitDto) {
    this.logger.log(`complete ${id}`); // safe
    if (dto.vitals.pulse > 140) {
      this.logger.warn(`high pulse on visit ${id}: ${dto.vitals.pulse}, note: ${dto.note}`); // leak: log
    }
    const v = await this.service.complete(id, dto);
    return { id: v.id, status: v.status }; // safe
  }
}
