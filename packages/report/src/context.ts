import type { Baa, Control, Crosswalk, ScanResult } from '@phitrace/core';
import type { Speech } from './sentences/words.js';

/** What a report needs besides the result. Reports touch no file and no clock: whoever calls them hands over both. */
export interface ReportContext extends Speech {
  /** Sections of law with their titles. */
  readonly controls: readonly Control[];
  /** Laws and guides that the rules are laid beside. Inventory and list of controls only. */
  readonly crosswalks?: readonly Crosswalk[];
  /** Ids of the rules that the configuration asks for; all when absent. */
  readonly asked?: ReadonlySet<string>;
  /** The configuration's BAAs; those that expire soon are named in the scan manifest. */
  readonly baas?: readonly Baa[];
  /** Text reports only. */
  readonly color: boolean;
  /** Columns of the terminal; 100 when absent. Text reports only. */
  readonly width?: number;
  /** Whether places are links that a terminal opens. Text reports only. */
  readonly links?: boolean;
  /** Every finding in full, however many. Text reports only. */
  readonly details?: boolean;
  /** The summary alone, without the findings. Text reports only. */
  readonly brief?: boolean;
  /** The text of a scanned file, by its path in the result. Only masked excerpts and hashes of it enter a report. */
  readonly readFile?: (path: string) => string | undefined;
  /** Absolute folder of the repository, in which paths start; the scan's root when absent. SARIF only. */
  readonly repositoryRoot?: string;
  /** Web address of the repository, for the provenance in SARIF. */
  readonly repository?: string;
  /** Tells uploads of several scans of one commit apart; `phitrace` when absent. SARIF only. */
  readonly category?: string;
}

/** Turns a result into a report, which ends with a line break. */
export type Reporter = (result: ScanResult, context: ReportContext) => string;
