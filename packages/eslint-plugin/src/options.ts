import type { Severity } from '@phitrace/core';
import type { JSONSchema } from '@typescript-eslint/utils';

/** What each rule takes. */
export interface RuleOptions {
  readonly crossFile: 'never' | 'auto' | 'always';
  readonly timeBudget: number;
  readonly atLeast: Severity;
  readonly perVendor: boolean;
}

export const defaultOptions: RuleOptions = { crossFile: 'never', timeBudget: 500, atLeast: 'note', perVendor: true };

export const schema: readonly JSONSchema.JSONSchema4[] = [
  {
    type: 'object',
    description: 'How a rule of phitrace looks for leaks.',
    properties: {
      crossFile: {
        type: 'string',
        enum: ['never', 'auto', 'always'],
        description:
          "Whether flows are followed into other files, which needs type information. `auto` does so within the time budget in an editor, and without one in ESLint's own command line.",
      },
      timeBudget: {
        type: 'integer',
        minimum: 1,
        maximum: 600_000,
        description:
          'Milliseconds that `crossFile: auto` may take for a file in an editor, ten for each file that is looked at: the nearest ones of a large project. What is cut is reported.',
      },
      atLeast: {
        type: 'string',
        enum: ['note', 'warning', 'error'],
        description: 'Findings of a lower severity are not reported.',
      },
      perVendor: {
        type: 'boolean',
        description:
          'Whether, as long as there is no configuration that could declare an agreement, one note for each vendor stands for all calls that send it something.',
      },
    },
    additionalProperties: false,
  },
];
