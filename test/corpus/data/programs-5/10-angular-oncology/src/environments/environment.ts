export const environment = {
  production: true,
  apiBase: '/onco/api',
  reportHost: 'http://reports.onco.lan:8080',
  datadog: { applicationId: '', clientToken: '', site: 'datadoghq.eu' },
};
