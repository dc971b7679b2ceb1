import { Body, ConflictException, Controller, Get, Logger, NotFoundException, Param, Patch, Post, Query } from '@nestjs/common';
import { DonorsService } from './donors.service';
import { RegisterDonorDto } from './register-donor.dto';

@Controller('donors')
export class DonorsController {
  private readonly logger = new Logger(DonorsController.name);

  constructor(private readonly donors: DonorsService) {}

  @Post()
  async register(@Body() dto: RegisterDonorDto) {
    this.logger.log(`register ${JSON.stringify(dto)}`); // leak: log
    const existing = await this.donors.findByIdentity(dto.lastName, dto.birthDate);
    if (existing) {
      throw new ConflictException({ code: 'DONOR_EXISTS', donorId: existing.id }); // safe
    }
    const donor = await this.donors.register(dto);
    this.logger.log(`donor ${donor.id} registered`); // safe
    return { id: donor.id };
  }

  @Get()
  async search(@Query('site') site: string, @Query('group') group: string) {
    const found = await this.donors.available(site, group);
    this.logger.verbose(`available donors at ${site}: ${found.length}`); // safe
    return found.map(({ id, aboRh }) => ({ id, aboRh }));
  }

  @Get(':id')
  async one(@Param('id') id: string) {
    const donor = await this.donors.byId(id);
    if (!donor) throw new NotFoundException(`donor ${id}`); // safe
    return donor;
  }

  @Patch(':id/deferral')
  async defer(@Param('id') id: string, @Body() body: { reason: string; until: string }) {
    const donor = await this.donors.byId(id);
    if (donor?.deferredUntil) {
      throw new ConflictException(`${donor.firstName} ${donor.lastName} is already deferred: ${donor.deferralReason}`); // leak: http-error
    }
    await this.donors.defer(id, body.reason, body.until);
    this.logger.log({ message: 'deferral stored', donorId: id, until: body.until ? 'set' : 'open' }); // safe
  }
}
