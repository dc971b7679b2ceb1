function need(key: string): string {
  const value = process.env[key];
  if (!value) throw new Error(`Missing environment variable ${key}`);
  return value;
}

export const config = {
  port: Number(process.env.PORT ?? 4010),
  databaseUrl: need('DATABASE_URL'),
  sentryDsn: process.env.SENTRY_DSN,
  issuer: need('OIDC_ISSUER'),
  twilioSid: need('TWILIO_SID'),
  twilioToken: need('TWILIO_TOKEN'),
  smsFrom: need('SMS_FROM'),
  pepper: need('LOOKUP_PEPPER'),
};
