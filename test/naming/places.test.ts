import { Configuration } from '@phitrace/core';
import { Lexicon } from '@phitrace/naming';
import { knowledge } from '@phitrace/rules';
import { describe, expect, it } from 'vitest';

const lexicon = new Lexicon(knowledge, Configuration.parse({}));

describe('the name of a file or function', () => {
  it.each([
    ['AdminPatients.tsx', true],
    ['useGetAllAppointmentsForReceptionist', true],
    ['lab-reports.ts', true],
    ['VisitNotesForm', false],
    ['RoomsPage', false],
    ['EncounterCatalog', false],
  ])('%s tells that records of patients are listed there: %s', (name, isSaid) => {
    expect(lexicon.isPlaceOfRecords(name)).toBe(isSaid);
  });

  it.each([
    ['AITemplateCreator.jsx', true],
    ['ICD10CodeSearch', true],
    ['PatientTemplates', false],
    ['NoteEditor', false],
  ])('%s tells what there is for everybody: %s', (name, isSaid) => {
    expect(lexicon.isReferencePlace(name)).toBe(isSaid);
  });
});

describe('a word of an address', () => {
  it.each([
    ['foods', true],
    ['providers', true],
    ['icd10', true],
    ['patients', false],
    ['autocomplete', false],
    ['patient-codes', false],
  ])('%s tells that things or staff are looked up there: %s', (name, isSaid) => {
    expect(lexicon.isLookup(name)).toBe(isSaid);
  });
});

describe('the name of a value', () => {
  it.each([
    ['debouncedSearchTerm', true],
    ['patientSearch', true],
    ['q', true],
    ['searchParams', false],
    ['terms', false],
  ])('%s ends in what somebody searches for: %s', (name, isSaid) => {
    expect(lexicon.endsInSearch(name)).toBe(isSaid);
  });

  it.each([
    [['file', 'originalname'], true],
    [['upload', 'fileName'], true],
    [['folder', 'name'], false],
    [['file', 'size'], false],
  ])('%j is what an uploaded file was called: %s', (segments, isSaid) => {
    expect(lexicon.isFileName(segments)).toBe(isSaid);
  });
});
