import { textsOf, textsOfUrl } from './capture/decode.ts';
import type { Request } from './capture/server.ts';

/** A word that a probe put at one place of one call. */
export interface Marker {
  readonly marker: string;
  readonly call: string;
  readonly place: string;
}

/** The output and the errors of a probe's process. An error has the forms in which programs print it. */
export interface Told {
  readonly stdout: string;
  readonly stderr: string;
  readonly errors: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Where the value at a place of a call was seen: `<host> url|header|body`, `stdout`, `stderr`, `error.<form>`. */
export type Seen = Readonly<Record<string, readonly string[]>>;

/** What was seen of each call: place of a value → where it came out. A place with an empty list left nowhere. */
export function observe(markers: readonly Marker[], requests: readonly Request[], told: Told): Readonly<Record<string, Seen>> {
  const faces = requests.flatMap(facesOf);
  const seen: Record<string, Record<string, string[]>> = {};
  for (const { marker, call, place } of markers) {
    const where = [...faces, ...facesOfProcess(told, call)].filter(({ texts }) => texts.some((text) => holds(text, marker)));
    const known = ((seen[call] ??= {})[place] ??= []);
    seen[call][place] = [...new Set([...known, ...where.map(({ name }) => name)])].sort();
  }
  return seen;
}

interface Face {
  readonly name: string;
  readonly texts: readonly string[];
}

function facesOf(request: Request): readonly Face[] {
  return [
    { name: `${request.host} url`, texts: textsOfUrl(request.url) },
    { name: `${request.host} header`, texts: Object.values(request.headers).flatMap((value) => textsOfUrl(String(value))) },
    { name: `${request.host} body`, texts: textsOf(request) },
  ];
}

function facesOfProcess({ stdout, stderr, errors }: Told, call: string): readonly Face[] {
  const ofError = Object.entries(errors[call] ?? {}).map(([form, text]) => ({ name: `error.${form}`, texts: [text] }));
  return [{ name: 'stdout', texts: [stdout] }, { name: 'stderr', texts: [stderr] }, ...ofError];
}

function holds(text: string, marker: string): boolean {
  return text.toLowerCase().includes(marker);
}
