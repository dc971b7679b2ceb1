import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'phi-in-client-storage',
  kind: 'flow',
  summary: 'PHI is kept unencrypted in storage of the browser or the mobile device.',
  why: 'Local storage, session storage, cookies, IndexedDB and AsyncStorage are plain text for every script on the page and everyone with the device, and outlive the session.',
  fix: "Keep it in memory, keep only the opaque record id, or use the platform's secure storage (Keychain, Keystore) or an encrypted value.",
  requirements: ['R-08'],
  from: ['*'],
  to: ['client-storage'],
  recipient: 'any',
  severity: 'error',
  securitySeverity: 7.0,
  precision: 'high',
  citations: ['45 CFR 164.312(a)(2)(iv)', '45 CFR 164.310(d)(1)'],
  cwe: ['CWE-312'],
  stage: 'stable',
});
