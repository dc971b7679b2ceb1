import { Body, Controller, Get, Logger, Param, Post, Req, UseGuards } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { InfusionService } from './infusion.service';

const CHAIRS = ['A1', 'A2', 'B1', 'B2'];

@Controller('infusions')
@UseGuards(AuthGuard('jwt'))
export class InfusionController {
  private readonly logger = new Logger('Infusions');

  constructor(private readonly service: InfusionService) {}

  @Get('chairs')
  chairs() {
    this.logger.log(`chairs ${CHAIRS.join(', ')}`); // safe
    return CHAIRS;
  }

  @Post(':id/complete')
  complete(@Param('id') id: string, @Body() body: { toxicityNote: string; symptoms: string[] }, @Req() req: { user: { sub: string } }) {
    this.logger.verbose(`complete ${id} symptoms=${body.symptoms.join('|')} note=${body.toxicityNote}`); // leak: log
    return this.service.complete(id, req.user.sub, body.toxicityNote);
  }
}
