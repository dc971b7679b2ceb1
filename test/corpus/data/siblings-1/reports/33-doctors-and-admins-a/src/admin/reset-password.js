import pino from 'pino';

const log = pino();

export async function resetAdminPassword(request, mailer) {
  const { email } = request.body;
  await mailer.reset(email);
  log.warn({ email }, 'administrator asked for a new password'); // safe: staff
}
