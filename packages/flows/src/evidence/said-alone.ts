import { findCategory, isIndex } from '@phitrace/core';
import type { Lexicon } from '@phitrace/naming';
import type { CallRef } from '../graph/program.js';
import type { State } from '../query/state.js';
import type { Classified } from './classified.js';
import { namesAt } from './names-at.js';
import { NamesBeside } from './names-beside.js';

/** Tells what says nothing where it stands alone: the day of a visit in a log that doesn't say whose visit it was. */
export class SaidAlone {
  private readonly beside: NamesBeside;

  constructor(private readonly lexicon: Lexicon) {
    this.beside = new NamesBeside(lexicon);
  }

  /** True for what is not sure, and is of nobody as long as neither its own name nor the call says of whom. */
  saysNothing({ category, confidence, source }: Classified, end: State, sinkKind: string, at: CallRef): boolean {
    const kind = findCategory(this.lexicon.kinds, category);
    if (confidence !== 'low' || !kind) return false;
    if (kind.isContact && !kind.tellsWhoIn.includes(sinkKind)) return this.isOfProduct(at);
    if (!kind.saysNothingAloneIn.includes(sinkKind)) return false;
    const { evidence, path } = source;
    // A whole record says more than the member that tells what it is.
    if (evidence.kind === 'type' && path.length === 0) return false;
    const said = [...namesAt(end, this.lexicon), ...('names' in evidence ? [evidence.names] : [])];
    return !said.some((segments) => this.isPersons(segments)) && !this.beside.namesPatient(at);
  }

  /** True in a file about what is told to whoever is interested in a product, or pays for it: they need not be patients. */
  private isOfProduct({ file: { path } }: CallRef): boolean {
    return path
      .split('/')
      .slice(-2)
      .some((part) => this.lexicon.isProductPlace(part));
  }

  /** True for a name that is of a person wherever it stands: `dateOfBirth`. */
  private isPersons(segments: readonly string[]): boolean {
    const name = segments.findLast((key) => !isIndex(key)) ?? '';
    return this.lexicon.weightOf(name) >= 1 || this.lexicon.isPersonal(name);
  }
}
