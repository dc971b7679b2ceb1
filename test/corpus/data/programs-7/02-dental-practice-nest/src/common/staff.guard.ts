import { CanActivate, ExecutionContext, Injectable, Logger, UnauthorizedException } from '@nestjs/common';

@Injectable()
export class StaffGuard implements CanActivate {
  private readonly logger = new Logger('StaffGuard');
  canActivate(ctx: ExecutionContext): boolean {
    const req = ctx.switchToHttp().getRequest();
    if (!req.user) throw new UnauthorizedException('sign in first'); // safe
    if (!['dentist', 'hygienist', 'desk'].includes(req.user.role)) {
      this.logger.warn(`${req.user.username} denied as ${req.user.role}`); // safe
      return false;
    }
    return true;
  }
}
