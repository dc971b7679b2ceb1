import type { AddressWords, ProjectFile, RecordObservation } from '@phitrace/core';

/** A scheme, and a host behind what may be a password, which is not looked at. */
const ADDRESS = /\b([a-z][a-z\d+]{2,19}):\/\/(?:[^\s@/'"]{1,200}@)?([A-Za-z0-9.-]{4,200})/g;

/** Finds addresses of production systems in configuration of development, tests or continuous integration. */
export class ProductionAddresses {
  constructor(
    private readonly words: AddressWords,
    /** What they are called in findings. */
    private readonly content: string,
  ) {}

  findIn({ path, kinds, runsIn }: ProjectFile, text: string): RecordObservation[] {
    if (!kinds.includes('config') && !/(?:^|\/)\.env/.test(path)) return [];
    const words = path.toLowerCase().split(/[^a-z0-9]+/);
    const isOfProduction = words.some((word) => this.words.production.includes(word));
    if (isOfProduction || !(runsIn === 'test' || words.some((word) => this.words.elsewhere.includes(word)))) return [];
    return text.split('\n').flatMap((line, i) => (this.isFoundIn(line) ? [this.toObservation(path, line, i + 1)] : []));
  }

  private isFoundIn(line: string): boolean {
    if (line.length >= 2_000 || /^\s*(?:#|\/\/)/.test(line)) return false;
    return [...line.matchAll(ADDRESS)].some(
      ([address, scheme = '', host = '']) => this.isOfProduction(host) && this.keepsRecords(address.toLowerCase(), scheme),
    );
  }

  private isOfProduction(host: string): boolean {
    const labels = host.toLowerCase().split(/[.-]/);
    return host.includes('.') && labels.some((label) => this.words.production.includes(label));
  }

  private keepsRecords(address: string, scheme: string): boolean {
    if (this.words.stores.includes(scheme)) return true;
    return this.words.services.includes(scheme) && this.words.records.some((word) => address.includes(word));
  }

  private toObservation(path: string, line: string, number: number): RecordObservation {
    return {
      kind: 'record',
      location: { path, line: number, column: 1, endLine: number, endColumn: line.length + 1 },
      format: 'configuration',
      content: this.content,
      verdict: 'real-looking',
      confidence: 'medium',
      records: 0,
      categories: [],
      signals: [],
    };
  }
}
