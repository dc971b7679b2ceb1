#!/usr/bin/env bash
# joi 18.3.2, yup 1.7.1, zod 4.6.7 (npm). A record with a valid name and an invalid field is validated, and the error is
# logged as `console.error(error)` or as JSON. Guess: an error speaks of the fields that failed, as zod's does, so that a
# valid name stays out of the log. Seen: joi's and yup's errors carry the whole record (`_original`, `value`) into both
# forms, while their messages don't; zod's error holds no value in any form.
# Consequence: logging a validation error of joi or yup logs the record that was validated.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund joi@18.3.2 yup@1.7.1 zod@4.6.7
cat >seen.mjs <<'CODE'
import { inspect } from 'node:util';
import Joi from 'joi';
import * as yup from 'yup';
import { z } from 'zod';

const record = { name: 'Valid-Name', sex: 'q' };
const errors = {
  joi: Joi.object({ name: Joi.string(), sex: Joi.valid('f', 'm') }).validate(record).error,
  yup: await yup.object({ name: yup.string(), sex: yup.string().oneOf(['f', 'm']) }).validate(record).catch((error) => error),
  zod: z.object({ name: z.string(), sex: z.enum(['f', 'm']) }).safeParse(record).error,
};
for (const [library, error] of Object.entries(errors)) {
  const forms = { message: error.message, inspected: inspect(error), json: JSON.stringify(error) };
  const holding = Object.keys(forms).filter((form) => forms[form].includes('Valid-Name'));
  console.log(`${library}: ${holding.join(' ') || 'none'}`);
}
CODE
output="$(node seen.mjs)"
echo "forms of the error that hold the valid name:"
echo "$output"
[ "$output" = $'joi: inspected json\nyup: inspected json\nzod: none' ]
