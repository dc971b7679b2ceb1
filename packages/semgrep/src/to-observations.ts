import type { FlowObservation, Knowledge, Location, Observation, Recipient, SettingObservation, Sink, Vendor } from '@phitrace/core';
import type { Lexicon } from '@phitrace/naming';
import { calleeOf, namesInCall } from './names-in-call.js';
import type { SemgrepMatch, SemgrepMetadata } from './read-output.js';

/** What matches are read with. */
export interface MatchReading {
  readonly language: string;
  readonly knowledge: Knowledge;
  readonly lexicon: Lexicon;
  /** Lines of a file, by its path. */
  readonly linesOf: (path: string) => readonly string[];
  /** Where in its file a match is, of whose code a program was made. */
  readonly toPlace: (at: Location) => Location;
}

type SinkMetadata = Extract<SemgrepMetadata, { readonly sink: string }>;
type SettingMetadata = Exclude<SemgrepMetadata, SinkMetadata>;

/** What a match of a rule means. */
export function toObservation(match: SemgrepMatch, reading: MatchReading): Observation {
  const { metadata } = match;
  return 'sink' in metadata ? toFlow(match, metadata, reading) : toSetting(match, metadata, reading);
}

function toFlow({ location, lastLine }: SemgrepMatch, metadata: SinkMetadata, reading: MatchReading): FlowObservation {
  const { sink: sinkKind, name, verified } = metadata;
  const { knowledge, lexicon, linesOf, toPlace } = reading;
  const place = toPlace(location);
  const call = { lines: linesOf(location.path), line: location.line, column: location.column, lastLine };
  const data = namesInCall(call, lexicon, knowledge.kinds);
  const callee = calleeOf(call);
  const sink: Sink = callee === undefined ? { callee: name, module: reading.language } : { callee };
  const vendor = knowledge.vendors.find(({ id }) => id === metadata.vendor);
  return {
    kind: 'flow',
    location: place,
    enclosing: '',
    sinkKind,
    sink,
    verified,
    ...(vendor ? { recipient: toRecipient(vendor) } : {}),
    flows: data.map((named) => ({ ...named, safeguards: [], steps: [{ location: place, kind: 'sink', sink }] })),
    related: [],
  };
}

/** The package says who receives the data. */
function toRecipient({ id, name, thirdParty }: Vendor): Recipient {
  return { vendor: id, name, thirdParty, how: 'package' };
}

function toSetting(
  { location }: SemgrepMatch,
  { setting, concern, standing }: SettingMetadata,
  { language, toPlace }: MatchReading,
): SettingObservation {
  return {
    kind: 'setting',
    location: toPlace(location),
    check: `${language}-${setting}`,
    concern,
    standing,
    framework: language,
    resource: { type: 'call', symbol: '' },
    attribute: setting,
    cause: 'written',
    confidence: 'high',
    names: [],
  };
}
