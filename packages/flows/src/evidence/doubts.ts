import { basename } from 'node:path/posix';
import { identifiesAlone, isIndex, memoize } from '@phitrace/core';
import { type Lexicon, splitWords } from '@phitrace/naming';
import type { FileFacts, NodeKind } from '../graph/graph.js';
import { chainOf, nodeOf, type State } from '../query/state.js';
import { isChosen } from './chosen.js';
import { FirstOnWay } from './first-on-way.js';
import { functionNames } from './names/function-names.js';
import { isDomainAt, isMaskedAt } from './masks.js';
import { callOf, namesAt, ownRouteWords } from './names/names-at.js';
import { countsRows } from './sql/built-queries.js';
import type { SqlQueries } from './sql/sql-queries.js';
import { functionsPassed, guessedKey, isAnswered, isFar, isInputOfError, isRepeatedByError, isThrown, isTooFar } from './way.js';

/** What a store or a service is asked through. */
const GIVING: ReadonlySet<NodeKind> = new Set(['call', 'global']);

/** What says on a way that what comes to the sink isn't what it was called at its origin. */
export class Doubts {
  private readonly masks = new FirstOnWay((state) => isMaskedAt(this.lexicon, state) || isDomainAt(state) || undefined);
  private readonly guesses = new FirstOnWay((state) => this.isGuessedAt(state) || undefined);
  private readonly catalogues = new FirstOnWay((state) => this.isOfCatalogueAt(state) || undefined);
  private readonly failures = new FirstOnWay((state) => this.isFailureOfOthersAt(state) || undefined);
  private readonly headers = new FirstOnWay((state) => this.lexicon.isSegmentHeader(nodeOf(state).name ?? '') || undefined);
  private readonly codes = new FirstOnWay((state) => this.isCodeOfFailureAt(state) || undefined);
  private readonly ownTexts = new FirstOnWay((state) => isTextOfProgram(state) || undefined);
  private readonly quotes = new FirstOnWay((state) => isQuotedByError(state) || undefined);
  private readonly rowsOfNobody = new FirstOnWay((state) => this.queries.isOfNobody(state) || undefined);
  private readonly sums = new FirstOnWay((state) => this.queries.isSummedUp(state) || undefined);
  private readonly counts = new FirstOnWay((state) => countsRows(state, this.lexicon) || undefined);
  private readonly catalogueFiles = new Map<FileFacts, boolean>();

  constructor(
    private readonly lexicon: Lexicon,
    private readonly queries: SqlQueries,
  ) {}

  /** True for what comes from so far away that no evidence of it counts. */
  isTooFar(end: State): boolean {
    return isTooFar(end) && !isThrown(end);
  }

  /** True where it is masked, no more than the domain of an address, stands under another key, is what a request failed with, a chosen option, of a message's header, of a catalogue, of rows about nobody, summed up over many, or how many rows were changed. */
  isDoubted(end: State, category: string): boolean {
    if (this.masks.from(end) || this.guesses.from(end) || this.isOfFailure(end) || this.isUnlikely(end)) return true;
    if (this.isOfListenedTo(end) || this.isOfNobody(end, category)) return true;
    if (this.lexicon.isIdentity(category) || identifiesAlone(this.lexicon.kinds, category)) return false;
    return this.isOfCatalogue(end) || this.rowsOfNobody.from(end) !== undefined;
  }

  private isOfFailure(end: State): boolean {
    return this.failures.from(end) !== undefined || this.codes.from(end) !== undefined;
  }

  /** True for a number by these names that groups and offices give, too, where no file on the way speaks of what patients have it of. */
  areOfOthers(named: readonly (readonly string[])[], end: State): boolean {
    const { shared } = this.lexicon;
    if (named.length === 0 || !named.every((segments) => shared.isOfOthers(segments, this.lexicon))) return false;
    const files = new Set([...chainOf(end)].map(({ file }) => file));
    return named.every((segments) => ![...files].some(({ contextWords }) => shared.isSaidBeside(segments, contextWords)));
  }

  /** True for a number that others have, too, one of changed rows, a chosen option, and what a message says of itself. */
  private isOfNobody(end: State, category: string): boolean {
    const { record, text } = this.lexicon.categories;
    if (this.areOfOthers(namesAt(end, this.lexicon), end) || this.counts.from(end) || this.sums.from(end)) return true;
    return [record, text].includes(category) && (isChosen(this.lexicon, end) || this.headers.from(end) !== undefined);
  }

  /** True for what a client tells whoever listens to it: what the client is typed with is what it can be asked for. */
  private isOfListenedTo(end: State): boolean {
    const keeper = splitWords(callOf(end)?.member ?? '').at(-1) ?? '';
    return this.lexicon.isKeeper(keeper) && end.parent !== undefined && nodeOf(end.parent).kind === 'parameter';
  }

  /** True for what says of what kind a failure is: `error.code`. */
  private isCodeOfFailureAt(state: State): boolean {
    return this.lexicon.isCodeOfFailure([nodeOf(state).name ?? '', ...state.path]);
  }

  /** True for what somebody else answers to a request that failed. The own back end often says it with what it was sent about a patient. */
  private isFailureOfOthersAt(state: State): boolean {
    return isAnswerOfFailure(state) && !ownRouteWords(state, this.lexicon).some((word) => this.lexicon.isPlaceOfPatients(word));
  }

  /** True for the words in which something failed, and for what an error of a library holds of a value from far away (of a text it quotes no more than a few letters). */
  private isUnlikely(end: State): boolean {
    if (!isThrown(end)) return false;
    const isUnlikely = isRepeatedByError(end) && (isFar(end) || this.ownTexts.from(end) !== undefined || this.isReadBack(end));
    return isUnlikely || this.lexicon.tellsWhatFailed(end.path.findLast((key) => !isIndex(key)) ?? '');
  }

  /** True for a text that the code which reads it had from a store or service itself, or a model answered, and an error quotes: what is written as JSON there is read as such, and what isn't is no record. */
  private isReadBack(end: State): boolean {
    const isAskedHere = GIVING.has(nodeOf(end).kind) && functionsPassed(end) === 0;
    return (isAskedHere || isAnswered(end)) && this.quotes.from(end) !== undefined;
  }

  /** True for a key that isn't known, where the one that was asked for says by its own name that it is no data of a patient: `patientId`, `status`. */
  private isGuessedAt(state: State): boolean {
    const key = guessedKey(state);
    return key !== undefined && isKeyOfNothing(this.lexicon, key);
  }

  /** True for what the code around it, or a file or function that gives it, calls a list of things that there are: `getMedicationCatalog()`. */
  private isOfCatalogue(end: State): boolean {
    return functionNames(end).some((name) => this.lexicon.isCatalogue(name)) || this.catalogues.from(end) !== undefined;
  }

  private isOfCatalogueAt(state: State): boolean {
    const { file } = state;
    const isNamed = memoize(this.catalogueFiles, file, () => this.lexicon.isCatalogue(basename(file.path)));
    return isNamed || this.lexicon.isCatalogue(callOf(state)?.member ?? enteredBy(state));
  }
}

/** The name of the function of which a state is a parameter. */
function enteredBy(state: State): string {
  return nodeOf(state).kind === 'parameter' ? (functionNames(state)[0] ?? '') : '';
}

/** True for the answer to a request that failed, or what is read of one. */
function isAnswerOfFailure(state: State): boolean {
  const { receiver = -1 } = callOf(state) ?? {};
  return nodeOf(state).isFailure === true || state.file.nodes[receiver]?.isFailure === true;
}

/** True for a text that the program made itself and reads again, which does not fail: `JSON.parse(JSON.stringify(visit))`. */
function isTextOfProgram(state: State): boolean {
  return isInputOfError(state) && callOf(state)?.text === 'JSON.stringify';
}

/** True for a text that could not be read, of which the error quotes where reading failed. */
function isQuotedByError(state: State): boolean {
  return isInputOfError(state) && state.parent !== undefined && callOf(state.parent)?.text === 'JSON.parse';
}

function isKeyOfNothing(lexicon: Lexicon, key: string): boolean {
  const said = lexicon.classify([key], 'near');
  if (said?.category === lexicon.categories.reference) return true;
  const isOneWord = splitWords(key).length === 1;
  return isOneWord && (said === undefined ? !lexicon.isFreeText([key]) : !lexicon.isPhi(said.category));
}
