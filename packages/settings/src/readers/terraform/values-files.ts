import { type Value, toChoice } from '../../value.js';
import { evaluateExpression } from './evaluate.js';
import type { GivenArguments } from './instance.js';
import type { ModuleScope } from './scope.js';
import type { Expression, TerraformFile } from './syntax.js';

/** Terraform reads these by itself; others are named on the command line. */
const AUTOMATIC = /((^|\/)terraform|\.auto)\.tfvars(\.json)?$/;

export function isValuesFile(path: string): boolean {
  return /\.tfvars(\.json)?$/.test(path);
}

/** Values for the variables of a module that nothing calls: those of the files that are always read, or else one of those that may be. */
export function givenByFiles(files: readonly TerraformFile[], scope: ModuleScope): GivenArguments {
  const always = files.filter(({ path }) => AUTOMATIC.test(path));
  const maybe = files.filter(({ path }) => !AUTOMATIC.test(path));
  return (name) => {
    const given = expressionsFor(name, always).at(-1);
    if (given) return { value: evaluateExpression(given, scope) };
    const options = expressionsFor(name, maybe);
    const [first] = options;
    return (
      first && {
        value: choiceOf(
          options.map((option) => evaluateExpression(option, scope)),
          first,
        ),
      }
    );
  };
}

function choiceOf(values: readonly (Value | undefined)[], first: Expression): Value | undefined {
  return toChoice(values, first.at);
}

function expressionsFor(name: string, files: readonly TerraformFile[]): readonly Expression[] {
  return files.flatMap(({ attributes }) => attributes.filter((attribute) => attribute.name === name).map(({ value }) => value));
}
