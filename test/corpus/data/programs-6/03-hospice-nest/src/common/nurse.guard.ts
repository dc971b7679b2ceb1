import { CanActivate, ExecutionContext, Injectable, Logger } from '@nestjs/common';

@Injectable()
export class NurseGuard implements CanActivate {
  private readonly logger = new Logger('auth');

  canActivate(ctx: ExecutionContext): boolean {
    const { nurse } = ctx.switchToHttp().getRequest();
    if (!nurse) return false;
    this.logger.log(`nurse ${nurse.fullName} (${nurse.team}) on ${ctx.getHandler().name}`); // safe
    return true;
  }
}
