import { CanActivate, ExecutionContext, ForbiddenException, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';

export const Roles = (...roles: string[]) => SetMetadata('roles', roles);

@Injectable()
export class RolesGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(ctx: ExecutionContext): boolean {
    const wanted = this.reflector.get<string[]>('roles', ctx.getHandler()) ?? [];
    const { user } = ctx.switchToHttp().getRequest();
    if (wanted.length && !wanted.includes(user?.role)) throw new ForbiddenException(`needs one of: ${wanted.join(', ')}`);
    return true;
  }
}
