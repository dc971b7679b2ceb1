import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Res, UseGuards } from '@nestjs/common';
import type { Response } from 'express';
import { JwtGuard } from '../common/jwt.guard';
import { VideoService } from '../video/video.service';
import type { CreateVisitDto, SignVisitDto } from './dto';
import { LetterService } from './letter.service';
import { VisitsService } from './visits.service';

@Controller('visits')
@UseGuards(JwtGuard)
export class VisitsController {
  constructor(private readonly visits: VisitsService, private readonly video: VideoService, private readonly letters: LetterService) {}

  @Post()
  async create(@Body() dto: CreateVisitDto) {
    const visit = await this.visits.create(dto);
    return { id: visit.id, status: visit.status };
  }

  @Post(':id/join')
  async join(@Param('id', ParseUUIDPipe) id: string) {
    const visit = await this.visits.get(id);
    return this.video.join(visit, await this.video.createRoom(visit));
  }

  @Post(':id/sign')
  async sign(@Param('id', ParseUUIDPipe) id: string, @Body() dto: SignVisitDto) {
    const visit = await this.visits.sign(id, dto.soapNote);
    return { id: visit.id, status: visit.status, complete: await this.letters.codeSuggestion(visit) };
  }

  @Post(':id/letter')
  async letter(@Param('id', ParseUUIDPipe) id: string) {
    const visit = await this.visits.get(id);
    const text = await this.letters.draft(visit);
    await this.letters.spool(visit);
    return { ready: text.length > 0 };
  }

  @Get(':id/survey')
  async survey(@Param('id', ParseUUIDPipe) id: string, @Res() res: Response) {
    const { patient } = await this.visits.get(id);
    res.redirect(`https://form.typeform.com/to/q8Zx#name=${patient.fullName}&phone=${patient.phoneNumber}`); // leak: url
  }
}
