import pino from 'pino';
const log = pino();
export async function resetAdminPassword({ email, tenant }: { email: string; tenant: string }) {
  log.warn({ email, tenant }, 'password of an administrator was reset'); // safe
}
