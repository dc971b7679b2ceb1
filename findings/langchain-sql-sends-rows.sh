#!/usr/bin/env bash
# @langchain/classic 1.0.50, @langchain/core 1.4.0, typeorm 1.1.1 (npm). A question about a database is turned into SQL by
# `createSqlQueryChain`; the model is one that keeps what it is asked. Guess: the model is told the names of tables and columns, since
# all that it has to write is a query. Seen: it is also told the first three rows of each table, values and all, before any query is run
# (`sampleRowsInTableInfo` is 3 unless it is said). With 0 it isn't.
# Consequence: the first question of the day sends three patients of every table to the vendor of the model; no line of one's own reads a row.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund @langchain/classic@1.0.50 @langchain/core@1.4.0 typeorm@1.1.1 better-sqlite3@12.11.1
cat >seen.mjs <<'CODE'
import { createSqlQueryChain } from '@langchain/classic/chains/sql_db';
import { SqlDatabase } from '@langchain/classic/sql_db';
import { RunnableLambda } from '@langchain/core/runnables';
import { DataSource } from 'typeorm';

const appDataSource = new DataSource({ type: 'better-sqlite3', database: ':memory:' });
await appDataSource.initialize();
await appDataSource.query('CREATE TABLE patients (id INTEGER, name TEXT)');
for (const row of [1, 2, 3, 4]) await appDataSource.query(`INSERT INTO patients VALUES (${row}, 'Value-${row}')`);
for (const options of [{}, { sampleRowsInTableInfo: 0 }]) {
  const db = await SqlDatabase.fromDataSourceParams({ appDataSource, ...options });
  const asked = [];
  const llm = RunnableLambda.from((prompt) => {
    asked.push(prompt.toString());
    return 'SELECT 1';
  });
  llm.bind = () => llm;
  llm.withConfig = () => llm;
  const chain = await createSqlQueryChain({ llm, db, dialect: 'sqlite' });
  await chain.invoke({ question: 'How many are there?' });
  console.log(`${JSON.stringify(options)}: ${new Set(asked.join().match(/Value-\d/g)).size} rows sent`);
}
CODE
output="$(node seen.mjs)"
echo "$output"
[ "$output" = '{}: 3 rows sent
{"sampleRowsInTableInfo":0}: 0 rows sent' ]
