import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Req, UseGuards } from '@nestjs/common';
import { JwtGuard } from '../auth/jwt.guard';
import { PostMessageDto } from './threads.dto';
import { ThreadsService } from './threads.service';

@Controller('threads')
@UseGuards(JwtGuard)
export class ThreadsController {
  constructor(private readonly threads: ThreadsService) {}

  @Post()
  post(@Req() req: { user: { id: string; name: string } }, @Body() dto: PostMessageDto) {
    return this.threads.post(req.user, dto);
  }

  @Get(':recipientId')
  list(@Param('recipientId', ParseUUIDPipe) recipientId: string) {
    return this.threads.thread(recipientId);
  }

  @Patch(':recipientId/fall-risk')
  fallRisk(@Param('recipientId', ParseUUIDPipe) recipientId: string, @Body('score') score: number) {
    return this.threads.setFallRisk(recipientId, score);
  }
}
