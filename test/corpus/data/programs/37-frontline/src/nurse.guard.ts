import { CanActivate, ExecutionContext, Injectable, Logger } from '@nestjs/common';

@Injectable()
export class NurseGuard implements CanActivate {
  private readonly logger = new Logger(NurseGuard.name);

  canActivate(context: ExecutionContext): boolean {
    const socket = context.switchToWs().getClient();
    if (!socket.data.nurseId) this.logger.warn('anonymous socket rejected'); // safe
    return Boolean(socket.data.nurseId);
  }
}
