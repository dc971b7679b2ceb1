import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSecureContext, type SecureContext } from 'node:tls';

/** A certificate authority of one run: its key lives in the run's temporary folder and goes with it. */
export interface Authority {
  /** Path of the authority's certificate, for `NODE_EXTRA_CA_CERTS`. */
  readonly certificate: string;
  /** The certificate of a host, made when it is first asked for. */
  readonly contextOf: (host: string) => SecureContext;
}

/**
 * @param folder an existing, empty, temporary folder
 * @throws where `openssl` is not installed
 */
export function createAuthority(folder: string): Authority {
  const certificate = join(folder, 'authority.pem');
  const key = join(folder, 'authority.key');
  openssl(['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=wire', '-keyout', key, '-out', certificate]);
  const contexts = new Map<string, SecureContext>();
  const hostKey = join(folder, 'host.key');
  openssl(['genrsa', '-out', hostKey, '2048']);
  const contextOf = (host: string): SecureContext => {
    const known = contexts.get(host);
    if (known) return known;
    const made = createSecureContext({ key: readFileSync(hostKey), cert: sign(folder, host, { certificate, key, hostKey }) });
    contexts.set(host, made);
    return made;
  };
  return { certificate, contextOf };
}

function sign(folder: string, host: string, of: Readonly<Record<'certificate' | 'key' | 'hostKey', string>>): Buffer {
  const request = join(folder, 'host.csr');
  const names = join(folder, 'host.ext');
  const signed = join(folder, 'host.pem');
  writeFileSync(names, `subjectAltName=DNS:${host}\n`);
  openssl(['req', '-new', '-key', of.hostKey, '-subj', '/CN=host', '-out', request]);
  openssl([
    'x509',
    '-req',
    '-in',
    request,
    '-CA',
    of.certificate,
    '-CAkey',
    of.key,
    '-CAcreateserial',
    '-days',
    '2',
    '-extfile',
    names,
    '-out',
    signed,
  ]);
  return readFileSync(signed);
}

function openssl(flags: readonly string[]): void {
  execFileSync('openssl', [...flags], { stdio: ['ignore', 'ignore', 'ignore'] });
}
