import { isIP } from 'node:net';
import type { InspectionData, Inspector } from './inspection.js';

/** Addresses of nobody: private, local, of documentation (RFC 1918, 5737, 3849, 6598, 9637), multicast, resolvers. */
const NOBODY =
  /^(?:0\.|10\.|127\.|169\.254\.|192\.168\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|198\.1[89]\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|22[4-9]\.|2[3-5]\d\.|1\.1\.1\.1$|8\.8\.8\.8$|8\.8\.4\.4$|9\.9\.9\.9$|1\.2\.3\.4$|::|fe[89ab]|f[cd]|2001:db8:|3fff:)/i;

export const inspectIp: Inspector = (text) =>
  isIP(text) === 0 || NOBODY.test(text) ? undefined : { role: 'ip-address', outcomes: [], normal: text };

/** A web address that names a person's page or record: it has a path beyond its host. */
export const inspectUrl: Inspector = (text, { samples }) => {
  const [, host, path] = /^https?:\/\/([\w.-]{3,80})(?::\d+)?\/(\S{3,200})$/.exec(text) ?? [];
  if (host === undefined || path === undefined) return undefined;
  return isNobody(host, samples) ? undefined : { role: 'url', outcomes: [], normal: host };
};

/** A domain that is reserved, or a server for tests. */
function isNobody(host: string, { emailDomains, testServers }: InspectionData['samples']): boolean {
  const labels = host.toLowerCase().split('.');
  return labels.some((_, i) => emailDomains.has(labels.slice(i).join('.'))) || testServers.has(host);
}

/** Who gave a number, where that is a generator or nobody; all else says nothing. */
export const inspectIssuer: Inspector = (text, { samples }) => {
  const issuer = text.toLowerCase();
  const host = /^https?:\/\/([\w.-]{3,80})/.exec(issuer)?.[1];
  if ([...samples.marks].some((mark) => issuer.includes(mark))) return { role: 'issuer', outcomes: [['issuer', 'generator']], normal: '' };
  return host !== undefined && isNobody(host, samples) ? { role: 'issuer', outcomes: [['issuer', 'sample']], normal: '' } : undefined;
};

/** A photograph is named by its file or its address. */
export const inspectPhoto: Inspector = (text) =>
  /\.(?:jpe?g|png|heic|webp|tiff?)$/i.test(text) || /^data:image\/(?:jpeg|png|webp);base64,.{200}/.test(text)
    ? { role: 'picture', outcomes: [], normal: '' }
    : undefined;

/** A template of a finger, a face or a voice is long and opaque. */
export const inspectBiometric: Inspector = (text) =>
  text.length >= 16 && /^[\w+/=:. -]+$/.test(text) && /\d/.test(text) ? { role: 'body-print', outcomes: [], normal: '' } : undefined;
