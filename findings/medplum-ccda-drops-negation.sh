#!/usr/bin/env bash
# @medplum/ccda 5.1.10 (npm). A C-CDA document says with negationInd="true", as its templates ask for, that the patient has no
# allergy to penicillin, no pneumonia, refused a vaccine and takes no warfarin. `convertCcdaToFhir` makes FHIR of it. Guess:
# each is refuted, not done or missing there. Seen: the allergy and the problem are confirmed and active, the vaccine was given
# (completed), the medicine is active; nothing of the result says that they were negated.
# Consequence: a chart that is filled from documents says the opposite of what the clinician wrote.
# Seen with Node 20.20.2 (the package asks for 22, for its WebSocket only). Exits with 1 when that changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts --force @medplum/ccda@5.1.10 @medplum/core@5.1.10
cat >convert.mjs <<'CODE'
globalThis.WebSocket ??= class {};
const { convertCcdaToFhir, convertXmlToCcda } = await import('@medplum/ccda');

const template = (number) => `<templateId root="2.16.840.1.113883.10.20.22.${number}"/>`;
const section = (number, loinc, entry) =>
  `<component><section>${template(number)}<code code="${loinc}" codeSystem="2.16.840.1.113883.6.1"/><title>T</title><text>t</text>
    <entry>${entry}</entry></section></component>`;
const concern = (number, observation) =>
  `<act classCode="ACT" moodCode="EVN">${template(number)}<id root="1"/><code code="CONC" codeSystem="2.16.840.1.113883.5.6"/>
    <statusCode code="active"/><effectiveTime><low value="20070501"/></effectiveTime>
    <entryRelationship typeCode="SUBJ">${observation}</entryRelationship></act>`;
const observation = (number, value, rest) =>
  `<observation classCode="OBS" moodCode="EVN" negationInd="true">${template(number)}<id root="2"/>
    <code code="ASSERTION" codeSystem="2.16.840.1.113883.5.4"/><statusCode code="completed"/>
    <effectiveTime><low value="20070501"/></effectiveTime>
    <value xsi:type="CD" codeSystem="2.16.840.1.113883.6.96" ${value}/>${rest}</observation>`;
const given = (number, status, time, product, code) =>
  `<substanceAdministration classCode="SBADM" moodCode="EVN" negationInd="true">${template(number)}<id root="3"/>
    <statusCode code="${status}"/>${time}<consumable><manufacturedProduct classCode="MANU">${template(product)}
    <manufacturedMaterial><code ${code}/></manufacturedMaterial></manufacturedProduct></consumable></substanceAdministration>`;

const penicillin = `<participant typeCode="CSM"><participantRole classCode="MANU"><playingEntity classCode="MMAT">
  <code code="70618" displayName="Penicillin" codeSystem="2.16.840.1.113883.6.88"/></playingEntity></participantRole></participant>`;
const sections = [
  section('2.6.1', '48765-2', concern('4.30', observation('4.7', 'code="419511003" displayName="Propensity to adverse reactions to drug"', penicillin))),
  section('2.5.1', '11450-4', concern('4.3', observation('4.4', 'code="233604007" displayName="Pneumonia"', ''))),
  section('2.2.1', '11369-6', given('4.52', 'completed', '<effectiveTime value="20251001"/>', '4.54', 'code="88" codeSystem="2.16.840.1.113883.12.292" displayName="influenza"')),
  section('2.1.1', '10160-0', given('4.16', 'active', '<effectiveTime xsi:type="IVL_TS"><low value="20251001"/></effectiveTime>', '4.23', 'code="855332" codeSystem="2.16.840.1.113883.6.88" displayName="warfarin 5 mg"')),
];
const document = `<?xml version="1.0"?>
<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><id root="1.2.3"/>
<code codeSystem="2.16.840.1.113883.6.1" code="34133-9"/><effectiveTime value="20260102030405-0500"/>
<recordTarget><patientRole><id extension="48812093" root="2.16.840.1.113883.19.5"/>
<patient><name use="L"><given>Eve</given><family>Everywoman</family></name><administrativeGenderCode code="F"/><birthTime value="19620320"/></patient>
</patientRole></recordTarget><component><structuredBody>${sections.join('')}</structuredBody></component></ClinicalDocument>`;

const bundle = convertCcdaToFhir(convertXmlToCcda(document));
const code = (concept) => concept?.coding?.[0]?.code;
for (const { resource } of bundle.entry) {
  const { resourceType, status, clinicalStatus, verificationStatus } = resource;
  if (resourceType === 'Composition' || resourceType === 'Patient') continue;
  console.log(resourceType, status ?? `${code(clinicalStatus)} ${code(verificationStatus)}`);
}
console.log('negated anywhere:', /negat|refuted|not-done|not-taken/i.test(JSON.stringify(bundle)));
CODE
output="$(node convert.mjs)"
echo "$output"
[ "$output" = $'AllergyIntolerance active confirmed\nCondition active confirmed\nImmunization completed\nMedicationRequest active\nnegated anywhere: false' ]
