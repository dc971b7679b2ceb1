import { Body, Controller, Get, HttpException, Param, Post, Res, UseGuards, UseInterceptors } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Response } from 'express';
import { Repository } from 'typeorm';
import { NurseGuard } from '../common/nurse.guard';
import { TraceInterceptor } from '../common/trace.interceptor';
import { Resident } from './resident.entity';

@Controller('residents')
@UseGuards(NurseGuard)
@UseInterceptors(TraceInterceptor)
export class ResidentsController {
  constructor(@InjectRepository(Resident) private readonly repo: Repository<Resident>) {}

  @Get(':id')
  one(@Param('id') id: string): Promise<Resident> {
    return this.repo.findOneByOrFail({ id }); // safe
  }

  @Get(':id/route')
  async route(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const { homeAddress, legalName } = await this.repo.findOneByOrFail({ id });
    res.redirect(`https://maps.google.com/maps?q=${encodeURIComponent(homeAddress)}&label=${encodeURIComponent(legalName)}`); // leak: url
  }

  @Post(':id/medicare')
  async verify(@Param('id') id: string, @Body('medicareNo') medicareNo: string): Promise<{ verified: boolean }> {
    const answer = await fetch('https://eligibility.hospice-home.example/check', { // safe
      method: 'POST',
      body: JSON.stringify({ medicareNo }),
    });
    if (!answer.ok) {
      throw new HttpException(`Medicare number ${medicareNo} refused`, 502); // leak: http_error|error
    }
    await this.repo.update({ id }, { medicareNo }); // safe
    return { verified: true };
  }
}
