import { broken, elements, positions } from './positions.js';
import type { Planter } from './values.js';

const head = `import axios from 'axios';
import OpenAI from 'openai';
import * as Sentry from '@sentry/node';
interface Patient { id: string; name: string; ssn: string; diagnosis: Record<string, string> }
type Charts = Record<string, Patient>;
declare const patients: any, unknownThing: any, handlers: any, windows: any, client: any, db: any, analytics: any, logger: any, input: unknown;
declare const log: (...values: unknown[]) => string, frames: any, throwIt: any;
declare const patient: Patient;
`;

type Add = (place: string, path: string, toText: () => string) => void;

/** A project with values wherever one can stand, by path. `repeats`: how often each position is used. */
export function plantProject(planter: Planter, repeats: number): Record<string, string> {
  const files: Record<string, string> = {};
  const add: Add = (place, path, toText) => {
    planter.place = place;
    files[path] = toText();
  };
  const times = (snippet: (planter: Planter, index: number) => string, count = repeats): string =>
    Array.from({ length: count }, (_, index) => snippet(planter, index)).join('\n');

  Object.entries(positions).forEach(([place, snippet], index) =>
    add(place, `src/code-${index}.ts`, () => `${head}${times(snippet)}\nexport {};\n`),
  );
  Object.entries(elements).forEach(([place, snippet], index) =>
    add(place, `src/view-${index}.tsx`, () => `${head}export const view = () => (\n<div>\n${times(snippet)}\n</div>\n);\n`),
  );
  Object.entries(broken).forEach(([place, snippet], index) => {
    add(place, `src/broken-${index}.ts`, () => `${head}${times(snippet, 3)}\n`);
    add(`${place} in JavaScript`, `src/broken-${index}.js`, () => times(snippet, 1));
  });
  plantOthers(planter, add);
  return files;
}

/** Values in what is no TypeScript: components, bundles, settings and manifests. */
function plantOthers(planter: Planter, add: Add): void {
  const { word, text, number } = planter;
  add(
    'component',
    'src/View.vue',
    () =>
      `<template>\n<p>${text()} {{ console.log(patient.ssn) }}</p>\n<!-- ${text()} phitrace-${word()} -->\n</template>\n<script setup lang="ts">\nconst patient = { ssn: '${number()}' };\nconsole.log(patient['${word()}'], patient.ssn);\n</script>\n`,
  );
  add('minified code', 'src/bundle.js', () =>
    Array.from({ length: 400 }, () => `var a={"${word()}":1};console.log(patient["${word()}"].ssn);`).join(''),
  );
  add('tsconfig', 'tsconfig.json', () =>
    JSON.stringify({ extends: ['./base.json', `./${word()}`], compilerOptions: { paths: { [`${word()}/*`]: [`./${word()}/*`] } } }),
  );
  add('tsconfig that is extended', 'base.json', () => JSON.stringify({ extends: `./${word()}/tsconfig.json` }));
  add('tsconfig that is no JSON', 'broken/tsconfig.json', () => `{ "extends": "./${word()}", ${text()} }`);
  add('manifest', 'package.json', () =>
    JSON.stringify({
      name: word().toLowerCase(),
      dependencies: { openai: '1', fhir: '1', [`@x/${word().toLowerCase()}`]: text() },
      bin: `./${word()}`,
    }),
  );
  add('manifest that is no JSON', 'broken/package.json', () => `{ "name": "${text()}", ${word()} }`);
  add('data', 'data/people.json', () => JSON.stringify({ [text()]: { ssn: number() } }));
  plantSettings(planter, add);
}

/** Values without quotes, beside keys by which reports speak of them. */
function plantSettings({ word, text, number }: Planter, add: Add): void {
  const address = () => `postgres://${word()}:${word()}@db.${word()}.com/${word()}?sslmode=disable`;
  add(
    '.env',
    '.env',
    () => `KEY_${word()}=${text()}\nDB_PASSWORD=${word()}\nSECRET_KEY=${number()}-${word()}\nDATABASE_URL=${address()}\n`,
  );
  add(
    'compose file',
    'docker-compose.yml',
    () =>
      `services:\n  db:\n    image: ${word()}/postgres:15\n    environment:\n      POSTGRES_PASSWORD: ${word()} # ${text()}\n      API_TOKEN: ${number()}\n      DATABASE_URL: ${address()}\n`,
  );
  add('Dockerfile', 'Dockerfile', () => `FROM ${word()}:20\nENV DB_PASSWORD=${word()}\nENV DATABASE_URL ${address()}\n`);
  add(
    'manifest of Kubernetes',
    'k8s/app.yaml',
    () =>
      `apiVersion: v1\nkind: Secret\nmetadata: { name: app }\nstringData: { password: ${word()}, token: ${number()} }\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: app }\nspec:\n  template:\n    spec:\n      containers:\n        - name: app\n          image: ${word()}\n          env:\n            - { name: DB_PASSWORD, value: ${word()} }\n            - { name: DATABASE_URL, value: ${address()} }\n`,
  );
  add(
    'Terraform',
    'main.tf',
    () =>
      `resource "aws_db_instance" "main" {\n  storage_encrypted = false # ${text()}\n  password = "${word()}"\n  tags = { ${word()} = ${word()}.x }\n}\nresource "aws_s3_bucket" "main" { ${word()} = false }\n`,
  );
}
