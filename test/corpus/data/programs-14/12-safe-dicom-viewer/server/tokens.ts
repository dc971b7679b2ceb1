import { createRemoteJWKSet, jwtVerify } from 'jose';
import { log } from './logging';

export interface StaffUser {
  id: string;
  name: string;
  role: 'radiologist' | 'technologist' | 'admin';
}

const jwks = createRemoteJWKSet(new URL(process.env.OIDC_JWKS_URL as string));
const ROLES: StaffUser['role'][] = ['radiologist', 'technologist', 'admin'];

export async function verifyToken(header: string | undefined): Promise<StaffUser | null> {
  if (!header?.startsWith('Bearer ')) {
    log.warn('no bearer token'); // safe
    return null;
  }
  try {
    const { payload } = await jwtVerify(header.slice(7), jwks, {
      issuer: process.env.OIDC_ISSUER,
      audience: 'dicom-gateway',
      maxTokenAge: '15m',
    });
    const role = ROLES.find((r) => r === payload.role);
    if (!role) {
      log.warn({ sub: payload.sub }, 'unknown role'); // safe
      return null;
    }
    return { id: payload.sub as string, name: String(payload.name), role };
  } catch {
    log.warn('token rejected'); // safe
    return null;
  }
}

export function describeStaff(user: StaffUser): string {
  const label = `${user.name} (${user.role})`;
  log.info({ staff: label }, 'staff signed in'); // safe
  return label;
}
