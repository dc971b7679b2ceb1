import type { Location } from '@phitrace/core';

/** What a file of Terraform says, without its tokens. Plain records: the tree of the parser is not kept. */
export interface TerraformFile {
  readonly path: string;
  readonly blocks: readonly Block[];
  /** Attributes at the top, as in a file of variable values. */
  readonly attributes: readonly Attribute[];
  /** Some of the file could not be parsed. */
  readonly broken: boolean;
}

/** Says whether the body of a block at the top is of interest; those of others are not read. */
export type IsWanted = (type: string, labels: readonly string[]) => boolean;

export interface Block {
  readonly type: string;
  readonly labels: readonly string[];
  /** From its first to its last character. */
  readonly at: Location;
  /** Its first line: type and labels. */
  readonly head: Location;
  readonly attributes: readonly Attribute[];
  readonly blocks: readonly Block[];
  /** Part of it could not be parsed: what is missing in it isn't known to be missing. */
  readonly broken: boolean;
}

export interface Attribute {
  readonly name: string;
  readonly value: Expression;
  readonly at: Location;
}

export type Expression =
  | { readonly kind: 'literal'; readonly at: Location; readonly value: string | number | boolean | null }
  | { readonly kind: 'template'; readonly at: Location; readonly parts: readonly (string | Expression)[] }
  | { readonly kind: 'list'; readonly at: Location; readonly items: readonly Expression[] }
  | {
      readonly kind: 'object';
      readonly at: Location;
      readonly entries: readonly { readonly key: Expression; readonly value: Expression }[];
    }
  | { readonly kind: 'name'; readonly at: Location; readonly name: string }
  | { readonly kind: 'get'; readonly at: Location; readonly from: Expression; readonly key: Expression | '*' }
  | { readonly kind: 'conditional'; readonly at: Location; readonly test: Expression; readonly yes: Expression; readonly no: Expression }
  | {
      readonly kind: 'call';
      readonly at: Location;
      readonly name: string;
      readonly arguments: readonly Expression[];
      readonly spreads: boolean;
    }
  | { readonly kind: 'operation'; readonly at: Location; readonly operator: string; readonly operands: readonly Expression[] }
  | ForExpression
  | { readonly kind: 'unknown'; readonly at: Location };

export interface ForExpression {
  readonly kind: 'for';
  readonly at: Location;
  readonly names: readonly string[];
  readonly over: Expression;
  /** Set for one that makes an object. */
  readonly key?: Expression;
  readonly value: Expression;
  readonly condition?: Expression;
  /** Values of equal keys are grouped. */
  readonly groups: boolean;
}
