import { Body, Controller, Get, Param, Post, Query, Redirect, Req, UseGuards } from '@nestjs/common';
import { Roles, RolesGuard } from '../common/roles.guard';
import { CandidatesService } from './candidates.service';
import { ReferCandidateDto } from './dto/refer-candidate.dto';

@Controller('candidates')
@UseGuards(RolesGuard)
export class CandidatesController {
  constructor(private readonly service: CandidatesService) {}

  @Post()
  @Roles('physician', 'coordinator')
  async refer(@Body() dto: ReferCandidateDto, @Req() req: any) {
    const saved = await this.service.refer(dto, req.user);
    return { id: saved.id, stage: saved.stage };
  }

  // Old EMR plug-in can only open links.
  @Get('handoff/:id')
  @Roles('coordinator')
  @Redirect()
  handoff(@Param('id') id: string, @Query('name') fullName: string, @Query('dx') diagnosis: string) {
    console.log(`handoff ${id} for ${fullName}, ${diagnosis}`); // leak: log
    return { url: `https://consent.lumen-oncology.example/start?name=${encodeURIComponent(fullName)}&dx=${encodeURIComponent(diagnosis)}`, statusCode: 302 }; // leak: url
  }

  @Get('trials/:trialId/summary')
  @Roles('physician', 'coordinator', 'sponsor')
  summary(@Param('trialId') trialId: string) {
    return this.service.summary(trialId);
  }
}
