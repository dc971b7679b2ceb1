import { expect, test } from 'vitest';
import { toFlows } from '../../packages/flows/dist/hosts/values.js';
import { link } from './linked.js';

/** What stands at an option of the first `new Bucket` of files, for people. */
function bucketOption(files: Readonly<Record<string, string>>, ...path: readonly string[]): unknown[] {
  const flows = toFlows(link(files));
  const [bucket] = flows.callsOf('aws-cdk-lib', 'Bucket');
  const options = bucket?.args[2];
  if (!options) throw new Error('no call with options');
  return flows.valueAt(options, path).map((value) => {
    if (value.kind === 'literal') return value.value;
    if (value.kind === 'member') return [value.module, ...value.chain].join(' › ');
    if (value.kind === 'object') return { keys: value.keys };
    if (value.kind === 'result') return `result of ${value.call.chain.join('.')}`;
    return value.kind === 'unknown' ? `unknown: ${value.why}` : value.kind;
  });
}

const head = `import * as s3 from 'aws-cdk-lib/aws-s3';\nimport { Key } from 'aws-cdk-lib/aws-kms';\n`;

test.each([
  ['a literal', `new s3.Bucket(app, 'b', { versioned: true });`, ['versioned'], [true]],
  ['a variable', `const on = false; const o = { versioned: on }; new s3.Bucket(app, 'b', o);`, ['versioned'], [false]],
  [
    'a later property over a spread',
    `const o = { versioned: true }; new s3.Bucket(app, 'b', { ...o, versioned: false });`,
    ['versioned'],
    [false],
  ],
  [
    'a default',
    `const make = ({ v = true } = {}) => new s3.Bucket(app, 'b', { versioned: v });`,
    ['versioned'],
    [true, 'unknown: parameter'],
  ],
  [
    'what callers give',
    `const make = (v: boolean) => new s3.Bucket(app, 'b', { versioned: v }); make(true); make(false);`,
    ['versioned'],
    [true, false],
  ],
  ['what a function returns', `const o = () => ({ versioned: true }); new s3.Bucket(app, 'b', o());`, ['versioned'], [true]],
  ['both branches', `new s3.Bucket(app, 'b', { versioned: x ? true : false });`, ['versioned'], [true, false]],
  [
    'an enum of the package',
    `new s3.Bucket(app, 'b', { encryption: s3.BucketEncryption.KMS });`,
    ['encryption'],
    ['aws-cdk-lib/aws-s3 › BucketEncryption › KMS'],
  ],
  ['a call of a package', `const key = new Key(app, 'k'); new s3.Bucket(app, 'b', { key });`, ['key'], ['result of Key']],
  ['nothing', `new s3.Bucket(app, 'b', { versioned: true });`, ['encryption'], []],
  ['the environment', `new s3.Bucket(app, 'b', { versioned: process.env.V });`, ['versioned'], ['global › process › env › V']],
  ['an object', `new s3.Bucket(app, 'b', { cors: { a: 1, b: 2 } });`, ['cors'], [{ keys: ['a', 'b'] }]],
])('an option that is %s', (_, code, path, expected) => {
  expect(bucketOption({ 'stack.ts': `${head}${code}` }, ...path)).toEqual(expected);
});

test.each([
  ['a text with parts', "new s3.Bucket(app, 'b', { name: `a-${stage}` });", ['name'], ['text']],
  [
    'one of two members of an import',
    `new s3.Bucket(app, 'b', { encryption: props.key ? s3.BucketEncryption.KMS : s3.BucketEncryption.S3_MANAGED });`,
    ['encryption'],
    ['aws-cdk-lib/aws-s3 › BucketEncryption › KMS', 'aws-cdk-lib/aws-s3 › BucketEncryption › S3_MANAGED'],
  ],
  ['a function', `new s3.Bucket(app, 'b', { check: () => undefined });`, ['check'], ['function']],
  ['read of what a call gave', `new s3.Bucket(app, 'b', { key: new Key(app, 'k').keyArn });`, ['key'], ['result of Key']],
])('an option that is %s', (_, code, path, expected) => {
  expect(bucketOption({ 'stack.ts': `${head}${code}` }, ...path)).toEqual(expected);
});

test('`super` is a call of the class above', () => {
  const flows = toFlows(link({ 'a.ts': `${head}class Own extends s3.Bucket { constructor() { super(app, 'b', { versioned: true }); } }` }));
  expect(
    flows
      .callsTo(
        ({ module }) => module === 'aws-cdk-lib/aws-s3',
        () => true,
      )
      .map(({ chain, args }) => [chain, args.length]),
  ).toEqual([[['Bucket'], 3]]);
});

test('values that are written into members of globals', () => {
  const flows = toFlows(link({ 'a.ts': `process.env.A = '0';\nprocess.env['B'] = other;\nown.env.C = '1';` }));
  const writes = flows.writesTo(
    ({ module, chain }) => module === 'global' && chain[0] === 'process',
    () => true,
  );
  expect(writes.map(({ chain, location, value }) => [chain.join('.'), location.line, flows.valueAt(value)[0]?.kind])).toEqual([
    ['process.env.A', 1, 'literal'],
    ['process.env.B', 2, 'member'],
  ]);
});

test('an option from another file', () => {
  const files = {
    'stack.ts': `${head}import { defaults } from './defaults';\nnew s3.Bucket(app, 'b', { ...defaults, publicReadAccess: true });`,
    'defaults.ts': 'export const defaults = { versioned: true, publicReadAccess: false };',
  };
  expect(bucketOption(files, 'versioned')).toEqual([true]);
  expect(bucketOption(files, 'publicReadAccess')).toEqual([true]);
});

test('calls are found by package, owners and name', () => {
  const flows = toFlows(
    link({ 'a.ts': `${head}s3.Bucket.fromBucketName(app, 'x', 'y');\nnew s3.Bucket(app, 'b');\nnew Other.Bucket(app);` }),
  );
  const lines = (member: string, module = 'aws-cdk-lib/aws-s3') => flows.callsOf(module, member).map(({ location }) => location.line);
  expect(lines('Bucket')).toEqual([4]);
  expect(lines('Bucket.fromBucketName')).toEqual([3]);
  expect(lines('Bucket', 'aws-cdk-lib')).toEqual([4]);
  expect(lines('Bucket', 'aws-cdk')).toEqual([]);
});
