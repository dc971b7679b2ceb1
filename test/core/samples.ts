import {
  Baa,
  Configuration,
  Knowledge,
  LexiconWords,
  Vendor,
  type Finding,
  type Flow,
  type FlowDetail,
  type FlowObservation,
  type FlowRule,
  type Location,
  type Recipient,
  type Source,
} from '@phitrace/core';

/** Small hand-made knowledge, so that these tests don't move with the real data. */
export const today = '2026-06-15';

const facts = { checked: '2026-01-02', evidence: 'none' as const, status: 'unknown' as const };

export const cloud = Vendor.parse({
  id: 'acme-cloud',
  name: 'Acme Cloud',
  category: 'cloud',
  thirdParty: true,
  aliases: ['acme'],
  products: ['files', 'models'],
  baa: { ...facts, status: 'offered', scope: 'listed services', evidence: 'official', source: 'https://example.com/baa' },
});
export const hosted = Vendor.parse({
  id: 'acme-models',
  name: 'Acme Models',
  category: 'ai',
  thirdParty: true,
  hosts: ['api.models.example.com'],
  coveredThrough: ['acme-cloud'],
  baa: facts,
});
export const chat = Vendor.parse({
  id: 'chatty',
  name: 'Chatty API',
  category: 'ai',
  thirdParty: true,
  hosts: ['api.chatty.example.com'],
  baa: facts,
});
export const banned = Vendor.parse({ id: 'pixel', name: 'Pixel', category: 'ads', thirdParty: true, neverClears: true, baa: facts });

const word = (phrase: string, rest: object = {}): object => ({ meaning: 'x', phrase, ...rest });
const safeguard = (holdsFor: string[], rest: object = {}): object => ({ meaning: 'x', holdsFor, ...rest });

const lists = Object.entries(LexiconWords.shape).filter(([, schema]) => schema.safeParse([]).success);
const noWords = Object.fromEntries(lists.map(([name]) => [name, []]));

export const knowledge = Knowledge.parse({
  kinds: {
    sinks: {
      log: word('a log'),
      llm: word('a language model'),
      analytics: word('analytics'),
      'error-monitor': word('an error monitor'),
      'client-storage': word("the user's device", {
        verb: { one: "is stored on the user's device through", many: "are stored on the user's device through" },
      }),
      url: word('a URL', { verb: { one: 'is put into a URL by', many: 'are put into a URL by' } }),
      storage: word('a store'),
    },
    categories: {
      name: word('patient name'),
      ssn: word('Social Security number', { identifiesAlone: true }),
      mrn: word('medical record number', { identifiesAlone: true }),
      'health-plan': word('health plan number', { identifiesAlone: true }),
      reference: word('record reference', { isPhi: false }),
      clinical: word('clinical data'),
      record: word('patient record'),
      staff: word('staff data', { isPhi: false }),
    },
    safeguards: {
      deidentified: safeguard(['*']),
      'plain-hash': safeguard(['*'], { exceptFor: ['ssn'] }),
      encrypted: safeguard(['*'], { sinks: ['storage', 'client-storage'] }),
      truncated: safeguard(['name']),
    },
    vendorCategories: { cloud: 'x', ai: 'x', ads: 'x' },
    concerns: {},
    contents: {},
    signals: {},
    controls: { 'ai-audit': { meaning: 'A record of what went to a model.', phrase: 'an audit record of the AI call' } },
  },
  policy: [{ category: 'reference', sink: 'log', decision: 'allow', reason: 'guides ask for it' }],
  vendors: [cloud, hosted, chat, banned],
  libraries: [],
  lexicon: [],
  words: { ...noWords, defaultSubject: 'patient' },
  healthTypes: [],
  settings: [],
  imports: [],
  settingCode: { calls: [], writes: [], passes: [], enumerations: [], context: { file: '', key: '' } },
  settingWords: {
    statements: [],
    keys: {},
    names: [],
    anyone: [],
    placeholders: [],
    environment: { type: '', prefix: '' },
    localHosts: [],
  },
  controls: [],
});

export const defaults = Configuration.parse({});

export function makeConfiguration(input: object): Configuration {
  return Configuration.parse(input);
}

export function makeBaa(rest: object = {}): Baa {
  return Baa.parse({ vendor: 'chatty', signed: '2025-01-01', expires: '2027-01-01', owner: 'privacy@example.com', ...rest });
}

export function makeRecipient(rest: Partial<Recipient> = {}): Recipient {
  return { vendor: 'chatty', name: 'Chatty API', thirdParty: true, how: 'package', ...rest };
}

export function at(line: number, column = 1, path = 'src/visit.ts'): Location {
  return { path, line, column, endLine: line, endColumn: column + 5 };
}

/** What a name says: `patient.name`. */
export function named(path: string): Source {
  return { evidence: { kind: 'name', names: path.split('.') }, path: [] };
}

export function makeFlow(rest: Partial<Flow> = {}): Flow {
  return {
    category: 'name',
    confidence: 'high',
    source: named('patient.name'),
    safeguards: [],
    steps: [
      { location: at(1), kind: 'source', evidence: named('patient.name').evidence },
      { location: at(3), kind: 'sink', sink: { callee: 'console.log' } },
    ],
    ...rest,
  };
}

export function makeSink(rest: Partial<FlowObservation> = {}): FlowObservation {
  return {
    kind: 'flow',
    sinkKind: 'log',
    sink: { callee: 'console.log' },
    location: at(3),
    enclosing: 'admit',
    verified: 'types',
    flows: [makeFlow()],
    related: [],
    ...rest,
  };
}

export function makeModelSink(recipient: Partial<Recipient> = {}, rest: Partial<FlowObservation> = {}): FlowObservation {
  return makeSink({ sinkKind: 'llm', sink: { module: 'chatty', callee: 'chat.create' }, recipient: makeRecipient(recipient), ...rest });
}

function makeRule(id: string, to: string[], recipient: FlowRule['recipient'], rest: Partial<FlowRule> = {}): FlowRule {
  return {
    id,
    kind: 'flow',
    summary: id,
    why: 'why',
    fix: `Fix of ${id}.`,
    requirements: [],
    from: ['*'],
    to,
    recipient,
    severity: 'error',
    securitySeverity: 7,
    precision: 'high',
    citations: ['45 CFR 164.312(b)'],
    cwe: [],
    stage: 'stable',
    ...rest,
  };
}

export const rules: readonly FlowRule[] = [
  makeRule('phi-in-logs', ['log'], 'any'),
  makeRule('phi-to-vendor-without-baa', ['llm', 'storage'], 'uncovered-third-party'),
  makeRule('phi-to-analytics', ['analytics'], 'uncovered-third-party'),
  makeRule('phi-to-error-monitor', ['error-monitor'], 'uncovered-third-party'),
  makeRule('baa-gap', ['llm', 'storage', 'analytics'], 'partly-covered-third-party', { severity: 'warning' }),
  makeRule('phi-in-client-storage', ['client-storage'], 'any'),
  makeRule('phi-in-url', ['url'], 'any', { severity: 'warning' }),
];

export function makeFinding(rest: Partial<Finding<FlowDetail>> = {}): Finding<FlowDetail> {
  return {
    ruleId: 'phi-in-logs',
    severity: 'error',
    confidence: 'high',
    location: at(3),
    enclosing: 'admit',
    categories: ['name'],
    citations: [],
    group: 'phi-in-logs/log',
    rootCause: 'Patient.name at src/visit.ts:2 to console.log',
    fingerprint: 'aaaa',
    detail: { kind: 'flow', sinkKind: 'log', sink: { callee: 'console.log' }, standing: 'inside', flows: [], related: [] },
    ...rest,
  };
}
