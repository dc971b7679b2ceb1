import { Body, Controller, Get, Logger, Param, Post, Req, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { writeFile } from 'node:fs/promises';
import { CompleteSessionCommand, GetProgressQuery } from './session.messages';

@Controller('sessions')
export class SessionsController {
  private readonly log = new Logger(SessionsController.name);
  constructor(private readonly commands: CommandBus, private readonly queries: QueryBus) {}

  @Post(':id/complete')
  async complete(@Param('id') id: string, @Body() body: { transcript: string }, @Req() req: any) {
    this.log.log(`POST complete ${id} bytes=${req.headers['content-length']}`); // safe
    return { id: await this.commands.execute(new CompleteSessionCommand(id, body.transcript, req.user.id)) }; // safe
  }

  @Get('progress/:clientId')
  async progress(@Param('clientId') clientId: string) {
    const result = await this.queries.execute(new GetProgressQuery(clientId));
    this.log.log(`progress keys ${Object.keys(result).join(',')}`); // safe
    return result; // safe
  }

  @Get('progress/:clientId/sheet')
  async sheet(@Param('clientId') clientId: string, @Res() res: any) {
    const { client, completed } = await this.queries.execute(new GetProgressQuery(clientId));
    const path = `/tmp/progress-${clientId}.csv`;
    await writeFile(path, `name,disorder,completed\n${client.fullName},${client.disorder},${completed}\n`); // leak: file
    res.download(path); // safe
  }
}
