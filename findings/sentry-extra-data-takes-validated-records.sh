#!/usr/bin/env bash
# @sentry/node 11.12.0 with joi 18.3.2 and yup 1.7.1 (npm). `extraErrorDataIntegration` is on, which adds an error's own properties to
# its event, and the error of a validation is reported: the record has a valid name and an age that is no number. Guess: paths and
# messages of what failed are sent, since the message alone names the field. Seen: joi's error takes the whole record with it
# (`_original`), yup's too (`value`), so that the event has the valid name. Without the integration it has not.
# Consequence: the two together send every record that a form refuses, where neither does alone.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"commonjs"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts @sentry/node@11.12.0 joi@18.3.2 yup@1.7.1
cat >validate.cjs <<'CODE'
const joi = require('joi');
const yup = require('yup');

exports.joi = (record) => joi.object({ name: joi.string(), age: joi.number() }).validate(record).error;
exports.yup = (record) => yup.object({ name: yup.string(), age: yup.number() }).validate(record).catch((error) => error);
CODE
cat >seen.cjs <<'CODE'
const Sentry = require('@sentry/node');
const validate = require('./validate.cjs');

const [name, extra] = process.argv.slice(2);
const sent = [];
Sentry.init({
  dsn: 'http://none@127.0.0.1:9/1',
  integrations: extra === 'with' ? [Sentry.extraErrorDataIntegration()] : [],
  transport: () => ({ send: async (envelope) => (sent.push(JSON.stringify(envelope)), {}), flush: async () => true }),
});

async function main() {
  const word = ['In', 'Name'].join('-');
  const error = await validate[name]({ name: word, age: 'old' });
  Sentry.captureException(error);
  await Sentry.flush();
  const report = sent.find((one) => one.includes('ValidationError')) ?? 'none';
  console.log(name, extra, report === 'none' ? 'nothing sent' : report.includes(word));
  process.exit(0);
}
main();
CODE
output="$(for name in joi yup; do for extra in without with; do node seen.cjs "$name" "$extra"; done; done)"
echo "$output"
expected="joi without false
joi with true
yup without false
yup with true"
[ "$output" = "$expected" ]
