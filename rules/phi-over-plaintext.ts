import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'phi-over-plaintext',
  kind: 'flow',
  summary: 'PHI is sent over a connection without encryption.',
  why: 'Everybody on the way can read and change what is sent by http:, ws:, ftp: or mail without TLS.',
  fix: 'Use https:, wss:, FTPS or SFTP, and mail with TLS required; leave certificate checks on.',
  requirements: ['R-11'],
  from: ['*'],
  to: ['plaintext'],
  recipient: 'any',
  severity: 'error',
  securitySeverity: 7.5,
  precision: 'high',
  citations: ['45 CFR 164.312(e)(1)', '45 CFR 164.312(c)(1)', '45 CFR 164.312(e)(2)(ii)'],
  cwe: ['CWE-319'],
  stage: 'stable',
});
