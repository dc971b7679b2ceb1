import { Body, Controller, Get, Header, Param, ParseUUIDPipe, Post, Res, UseGuards } from '@nestjs/common';
import { ChartsService } from './charts.service';
import { Patient } from './patient.entity';
import { Treatment } from './treatment.entity';
import { StaffGuard } from '../common/staff.guard';

interface Reply { cookie(name: string, value: string, opts?: object): void; setHeader(k: string, v: string): void }

@Controller('charts')
@UseGuards(StaffGuard)
export class ChartsController {
  constructor(private readonly charts: ChartsService) {}

  @Post()
  create(@Body() body: Partial<Patient>) {
    return this.charts.register(body);
  }

  @Get(':id')
  @Header('Cache-Control', 'no-store')
  async open(@Param('id', ParseUUIDPipe) id: string, @Res({ passthrough: true }) res: Reply) {
    const patient = await this.charts.byId(id);
    res.cookie('lastChart', patient.id, { httpOnly: true, secure: true }); // safe
    res.cookie('lastChartName', patient.displayName, { httpOnly: true, secure: true }); // leak: cookie|client_storage
    res.setHeader('X-Treatment-Count', String(patient.treatments.length)); // safe
    return patient;
  }

  @Post(':id/treatments')
  addTreatment(@Param('id', ParseUUIDPipe) id: string, @Body() body: Partial<Treatment>) {
    return this.charts.addTreatment(id, body);
  }
}
