import { Body, Controller, Get, Logger, Param, Post, Query, Redirect, Res } from '@nestjs/common';
import { AdmissionsService, Applicant } from './admissions.service';
import { PrismaService } from './prisma.service';

@Controller('admissions')
export class AdmissionsController {
  private readonly logger = new Logger('Admissions');

  constructor(private readonly service: AdmissionsService, private readonly prisma: PrismaService) {}

  @Post()
  async create(@Body() body: Applicant, @Res({ passthrough: true }) res: any) {
    this.logger.log(body); // safe
    const admission = await this.service.apply(body);
    res.cookie('applicant', body.name); // safe
    return admission; // safe
  }

  @Get('search')
  async search(@Query('name') name: string, @Query('dob') dob: string) {
    this.logger.log(`search ${name} ${dob}`); // safe
    return this.prisma.admission.findMany({ where: { name, birthDate: dob } }); // safe
  }

  @Get(':id/chart')
  @Redirect()
  async chart(@Param('id') id: string) {
    const record = await this.prisma.admission.findUnique({ where: { id } });
    return { url: `/charts/grades?student=${encodeURIComponent(record!.name)}&gpa=${record!.gpa}` }; // safe
  }
}
