import assert from 'node:assert/strict';
import { test } from 'node:test';
import { routesOf } from '../src/routes/table.js';

const base = { StudyInstanceUID: '1.2.3', SOPInstanceUID: '1.2.3.4', PatientName: 'TEST^PHANTOM', PatientID: 'T0', PatientBirthDate: '', PatientSex: 'O', InstitutionName: 'Bench', StationName: 'BENCH', StudyDescription: 'QC', ReferringPhysicianName: '', OperatorsName: '' } as const;

test('everything goes to the archive', () => {
  assert.deepEqual(routesOf({ ...base, Modality: 'US' }).map((r) => r.to), ['archive']);
});
