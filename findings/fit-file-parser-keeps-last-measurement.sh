#!/usr/bin/env bash
# fit-file-parser 6.1.2 with @garmin/fitsdk 21.217.0 (npm). A blood pressure cuff wrote three readings and three weights into a FIT
# file. Guess: all are in what the parser gives, whatever its mode. Seen: `blood_pressure` and `weight_scale` are one object
# each, the last one, in the modes `list`, `cascade` and `both`; the others are overwritten without an error, and stand in
# `messages` only. @garmin/fitsdk gives all three.
# Consequence: a home diary that is imported shows one reading a file.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts fit-file-parser@6.1.2 @garmin/fitsdk@21.217.0
cat >read.mjs <<'CODE'
import { Decoder, Encoder, Profile, Stream } from '@garmin/fitsdk';
import parser from 'fit-file-parser';

const FitParser = parser.default ?? parser;
const day = (number) => new Date(Date.UTC(2026, 0, number, 8));
const encoder = new Encoder();
encoder.onMesg(Profile.MesgNum.FILE_ID, { type: 'bloodPressure', manufacturer: 'development', product: 1, timeCreated: day(1), serialNumber: 1 });
for (const [index, systolicPressure] of [120, 160, 200].entries()) {
  encoder.onMesg(Profile.MesgNum.BLOOD_PRESSURE, { timestamp: day(index + 1), systolicPressure, diastolicPressure: 80 });
  encoder.onMesg(Profile.MesgNum.WEIGHT_SCALE, { timestamp: day(index + 1), weight: 61 + index });
}
const bytes = encoder.close();
const { messages } = new Decoder(Stream.fromByteArray(bytes)).read();
console.log('fitsdk:', messages.bloodPressureMesgs.map((of) => of.systolicPressure).join(' '));
for (const mode of ['list', 'cascade', 'both']) {
  new FitParser({ mode }).parse(Buffer.from(bytes), (error, { blood_pressure: pressure, weight_scale: scale, messages: all }) => {
    console.log(`${mode}:`, error ?? 'no error', pressure.systolic_pressure, scale.weight, 'messages', all.blood_pressure.length);
  });
}
CODE
output="$(node read.mjs)"
echo "$output"
[ "$output" = $'fitsdk: 120 160 200\nlist: no error 200 63 messages 3\ncascade: no error 200 63 messages 3\nboth: no error 200 63 messages 3' ]
