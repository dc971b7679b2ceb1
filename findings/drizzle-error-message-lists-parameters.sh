#!/usr/bin/env bash
# drizzle-orm 0.45.4 (npm). An insert is refused by the database, and the program logs `error.message` only, as is done to
# keep data out of logs. Guess: parameters are bound so that values stay apart from the statement, and the message holds
# the statement or the driver's words. Seen: the message lists the values of all parameters behind `params:`, and the
# driver's words are in `error.cause`.
# Consequence: a log of nothing but the message of a failed query holds the row that was to be written.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund drizzle-orm@0.45.4
cat >seen.mjs <<'CODE'
import { pgTable, text } from 'drizzle-orm/pg-core';
import { drizzle } from 'drizzle-orm/pg-proxy';

const visits = pgTable('visits', { name: text('name') });
const refuse = async () => {
  throw new Error('duplicate key value violates unique constraint');
};
try {
  await drizzle(refuse).insert(visits).values({ name: 'Written-Name' });
} catch (error) {
  console.log(error.message);
  console.log(`cause: ${error.cause.message}`);
}
CODE
output="$(node seen.mjs)"
echo "$output"
grep -qx 'params: Written-Name' <<<"$output" && grep -qx 'cause: duplicate key value violates unique constraint' <<<"$output"
