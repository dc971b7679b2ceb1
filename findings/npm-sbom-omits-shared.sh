#!/usr/bin/env bash
# npm 11.19.1. `npm sbom --omit dev` describes what is installed without tools. Guess: a package that a workspace needs at
# run time is in it, also where the root lists the same package for development. Seen: it is left out, with exit code 0,
# while without `--omit` it is there and not marked as one for development. Other dependencies of the workspace are there.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
mkdir -p packages/app
cat >package.json <<'JSON'
{ "name": "root", "version": "1.0.0", "private": true, "workspaces": ["packages/*"], "devDependencies": { "picocolors": "1.1.1" } }
JSON
cat >packages/app/package.json <<'JSON'
{ "name": "app", "version": "1.0.0", "dependencies": { "picocolors": "1.1.1", "commander": "14.0.3" } }
JSON
npm="npx --yes npm@11.19.1"
$npm install --silent --no-audit --no-fund
list() { node -e 'for (const c of JSON.parse(require("fs").readFileSync(0)).components) console.log(c.name, (c.properties ?? []).some((p) => p.name.endsWith(":development")) ? "development" : "")'; }
without="$($npm sbom --sbom-format cyclonedx --omit dev | list)"
with="$($npm sbom --sbom-format cyclonedx | list)"
printf -- '--omit dev:\n%s\nall:\n%s\n' "$without" "$with"
grep -q '^commander' <<<"$without"
! grep -q '^picocolors' <<<"$without"
grep -q '^picocolors $' <<<"$with"
