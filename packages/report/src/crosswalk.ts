import {
  type Control,
  type Crosswalk,
  type CrosswalkEntry,
  type Finding,
  type FlowObservation,
  type FlowRule,
  isOpen,
  type Rule,
  type ScanResult,
} from '@phitrace/core';
import type { ReportContext } from './context.js';
import { type ReportHead, toReportHead } from './report-head.js';
import { summarizeUnknown, type Unknown } from './unknown.js';

/** What a scan saw of something that is asked for. `unseen`: nothing of what its rules look at. */
export type CrosswalkState = 'met' | 'gap' | 'unseen' | 'not-checkable';

/** What one rule saw. */
export interface RuleEvidence {
  readonly rule: string;
  /** False where the packs and severities of the configuration leave it out. */
  readonly asked: boolean;
  /** Findings that are open, and those that are accepted or suppressed with a reason. */
  readonly findings: number;
  readonly accepted: number;
  /** How often what it looks at was seen as it must be. */
  readonly held: number;
  /** The first places of open findings. */
  readonly places: readonly string[];
}

/** What is asked for, and what was seen of it. */
export interface CrosswalkRow {
  readonly id: string;
  readonly title: string;
  /** What the law makes of it; absent where the framework says no such thing. */
  readonly demand?: Control['demand'];
  readonly state: CrosswalkState;
  /** Why code doesn't show it. */
  readonly reason?: string;
  readonly rules: readonly RuleEvidence[];
}

/** A law, proposal or guide beside what was seen. */
export interface CrosswalkTable extends Pick<Crosswalk, 'id' | 'name' | 'status' | 'source' | 'notes'> {
  readonly rows: readonly CrosswalkRow[];
}

/** Every framework beside what one scan saw. */
export interface CrosswalkReport extends ReportHead {
  readonly frameworks: readonly CrosswalkTable[];
  readonly unknown: Unknown;
}

const MAX_PLACES = 3;

export function toCrosswalkReport(result: ScanResult, context: ReportContext): CrosswalkReport {
  return { ...toReportHead(result), frameworks: toCrosswalkTables(result, context), unknown: summarizeUnknown(result) };
}

export function toCrosswalkTables(result: ScanResult, { rules, asked, controls, crosswalks = [] }: ReportContext): CrosswalkTable[] {
  const isAsked = (rule: Rule) => asked?.has(rule.id) ?? true;
  const evidence = new Map(rules.map((rule) => [rule.id, evidenceOf(rule, isAsked(rule), result)]));
  return [...crosswalks].sort(byStatus).map(({ id, name, status, source, notes, sections, entries }) => {
    const demanded = sections.flatMap((section) => entriesBelow(section, controls));
    const rows = [...demanded, ...entries].map((entry) => toCrosswalkRow(entry, rules, evidence));
    return { id, name, status, source, ...(notes === undefined ? {} : { notes }), rows };
  });
}

const statuses: readonly Crosswalk['status'][] = ['in-force', 'proposed', 'guidance', 'voluntary'];

function byStatus(left: Crosswalk, right: Crosswalk): number {
  return statuses.indexOf(left.status) - statuses.indexOf(right.status);
}

type Demanded = CrosswalkEntry & Pick<CrosswalkRow, 'demand'>;

/** The files of a section and those below it, in the order of the law. */
function entriesBelow(section: string, controls: readonly Control[]): Demanded[] {
  return controls
    .filter((control) => isAtOrBelow(control.section, section))
    .sort((left, right) => left.section.localeCompare(right.section, 'en', { numeric: true }))
    .map(({ section: id, title, demand, unseen }) => ({
      id,
      title,
      demand,
      sections: [id],
      rules: [],
      ...(unseen === undefined ? {} : { unseen }),
    }));
}

function toCrosswalkRow(entry: Demanded, rules: readonly Rule[], evidence: ReadonlyMap<string, RuleEvidence>): CrosswalkRow {
  const { id, title, demand, unseen } = entry;
  // A section that is demanded by itself has rows below for what stands below it.
  const isServed = (cited: string) => (demand ? cited === id : entry.sections.some((section) => isAtOrBelow(cited, section)));
  const serving = rules.filter((rule) => entry.rules.includes(rule.id) || rule.citations.some(isServed));
  const found = serving.flatMap((rule) => evidence.get(rule.id) ?? []);
  const reason = found.length === 0 && unseen !== undefined ? { reason: unseen } : {};
  return { id, title, ...(demand && { demand }), state: stateOf(found), ...reason, rules: found };
}

function stateOf(found: readonly RuleEvidence[]): CrosswalkState {
  if (found.length === 0) return 'not-checkable';
  if (found.some(({ findings }) => findings > 0)) return 'gap';
  return found.some(({ held }) => held > 0) ? 'met' : 'unseen';
}

/** `164.312(a)(2)(iv)` is below `164.312(a)` and `164.312`, and not below `164.31`. */
function isAtOrBelow(section: string, above: string): boolean {
  return section === above || (section.startsWith(above) && /[(.]/.test(section.charAt(above.length)));
}

function evidenceOf(rule: Rule, asked: boolean, result: ScanResult): RuleEvidence {
  const all = result.findings.filter(({ ruleId }) => ruleId === rule.id);
  const open = all.filter(isOpen);
  return {
    rule: rule.id,
    asked,
    findings: open.length,
    accepted: all.length - open.length,
    held: asked && open.length === 0 ? heldFor(rule, result) : 0,
    places: open.slice(0, MAX_PLACES).map(toPlace),
  };
}

function toPlace({ location: { path, line } }: Finding): string {
  return `${path}:${line}`;
}

/** How often what a rule looks at was seen, none of it bad: calls, settings, controls. */
function heldFor(rule: Rule, { observations, held = [] }: ScanResult): number {
  switch (rule.kind) {
    case 'flow':
      return observations.filter((each) => each.kind === 'flow' && isLookedAt(rule, each)).length;
    case 'setting':
      return sum(held.filter(({ about, standing }) => rule.concerns.includes(about) && standing && rule.standings.includes(standing)));
    case 'absence':
      return sum(held.filter(({ about }) => rule.controls.includes(about)));
    case 'record':
      // A file that holds no records shows no control.
      return 0;
  }
}

/** Whether a call tells something of a rule. Of one that is about some data only, a call without such data tells nothing. */
function isLookedAt({ from, to, recipient: whom }: FlowRule, { sinkKind, recipient, flows }: FlowObservation): boolean {
  if (!to.includes(sinkKind) || (whom !== 'any' && recipient?.thirdParty !== true)) return false;
  return from.includes('*') || flows.some(({ category }) => from.includes(category));
}

function sum(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}
