import { Body, Controller, Get, Logger, NotFoundException, BadRequestException, Param, Post, UseGuards } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { ClaimsService } from './claims.service';

export class SubmitClaimDto {
  beneficiaryName!: string;
  memberId!: string;
  dateOfService!: string;
  diagnosisCodes!: string[];
  procedureCodes!: string[];
  billedAmount!: number;
}

@Controller('claims')
@UseGuards(AuthGuard('jwt'))
export class ClaimsController {
  private readonly logger = new Logger(ClaimsController.name);

  constructor(private readonly claims: ClaimsService) {}

  @Post()
  async submit(@Body() dto: SubmitClaimDto) {
    this.logger.log(`Submitting claim for ${dto.beneficiaryName} (${dto.memberId}): ${dto.diagnosisCodes.join(', ')}`); // leak: log
    if (dto.procedureCodes.length === 0) {
      throw new BadRequestException('Claim has no procedure codes'); // safe
    }
    const claim = await this.claims.submit(dto);
    this.logger.log(`Claim ${claim.id} stored with ${dto.procedureCodes.length} lines`); // safe
    return { id: claim.id };
  }

  @Get(':id')
  async one(@Param('id') id: string) {
    const claim = await this.claims.find(id);
    if (!claim) throw new NotFoundException(`Claim ${id} not found`); // safe
    return claim;
  }

  @Post(':id/adjudicate')
  async adjudicate(@Param('id') id: string) {
    const claim = await this.claims.find(id);
    if (!claim) throw new NotFoundException();
    if (claim.status !== 'RECEIVED') {
      throw new BadRequestException(`Claim of ${claim.beneficiaryName} with ${claim.diagnosisCodes[0]} was already adjudicated`); // leak: http_error
    }
    return this.claims.adjudicate(claim);
  }
}
