import type { Recipient } from '../finding.js';
import { isHardTier } from './hard-tier.js';
import type { Leak } from './leak.js';
import { capitalize, toPhrase } from './words.js';

const longestName = 80;

/** What happens to the data at a sink that nobody outside receives: for one kind of data, and for several. */
const verbs: Readonly<Record<string, readonly [string, string]>> = {
  'client-storage': ["is stored on the user's device through", "are stored on the user's device through"],
  url: ['is put into a URL by', 'are put into a URL by'],
  file: ['is written to a file by', 'are written to a file by'],
};
const reaches = ['reaches', 'reach'] as const;

/** What leaks, from where, to whom, and how the BAA stands. The first sentence stands alone; the rule's `fix` says what to do. */
export function toMessage(leak: Leak, categories: readonly string[]): string {
  const own = leak.flow.category;
  const subject = capitalize(toPhrase([own, ...toStrongestFirst(categories.filter((category) => category !== own))]));
  const source = toCodeName(leak.flow.evidence.replace(/^name /, ''));
  const verb = toVerb(leak, categories.length > 1);
  return `${subject}${source && ` (${source})`} ${verb}${toState(leak)}.${toAdvice(leak)}`;
}

/** What identifies a person by itself must not be among the kinds that are only counted. */
function toStrongestFirst(categories: readonly string[]): string[] {
  return [...categories].sort((left, right) => Number(isHardTier(right)) - Number(isHardTier(left)));
}

function toVerb({ hit, rule }: Leak, isPlural: boolean): string {
  const sink = toCodeName(hit.sink);
  const { recipient } = hit;
  // A log is about where the data stands in plain text, whoever keeps it.
  if (!recipient?.thirdParty || rule.recipient === 'any') {
    const [one, many] = verbs[hit.sinkKind] ?? reaches;
    return `${isPlural ? many : one} ${sink}`;
  }
  const member = sink.split(' › ').at(-1) ?? sink;
  return `${isPlural ? 'are' : 'is'} sent to ${toName(recipient)} through ${member}`;
}

function toName({ name, host, how }: Recipient): string {
  const place = host === undefined || host === name ? '' : ` at ${toCodeName(host)}`;
  return `${name}${place}${how === 'assumed' ? ' (assumed: the code does not show who receives it)' : ''}`;
}

function toState({ hit, rule, baa, coverage }: Leak): string {
  const { recipient } = hit;
  if (!recipient?.thirdParty) return '';
  const ships = rule.recipient === 'any' ? `, which passes it on to ${recipient.name}` : '';
  if (coverage === 'none') return `${ships}; no BAA with ${recipient.vendor} is declared`;
  if (coverage === 'covered') return `${ships} under a BAA`;
  return `${ships}; the declared BAA does not cover this: ${baa.missing.join('; ')}`;
}

function toAdvice({ coverage, hit }: Leak): string {
  if (!hit.recipient?.thirdParty) return '';
  if (coverage === 'gap') return ' Bring the BAA up to date, or keep the data from this call.';
  if (coverage === 'covered') return ' A BAA does not make the data necessary there.';
  return '';
}

/** Code on one line and short enough for a sentence. */
function toCodeName(code: string): string {
  const line = code.replace(/\s+/g, ' ').trim();
  return line.length > longestName ? `${line.slice(0, longestName - 1)}…` : line;
}
