import { getQuestionnaireAnswers, type BotEvent, type MedplumClient } from '@medplum/core';
import type { Patient, QuestionnaireResponse } from '@medplum/fhirtypes';
import { log } from '../lib/log';
import { reportFailure } from '../lib/monitor';
import { audit } from '../lib/audit';

export async function handler(medplum: MedplumClient, event: BotEvent<QuestionnaireResponse>): Promise<Patient | undefined> {
  const response = event.input;
  log.info({ responseId: response.id, questionnaire: response.questionnaire, items: response.item?.length }, 'intake received'); // safe
  const answers = getQuestionnaireAnswers(response);
  const missing = ['first', 'last', 'dob'].filter((k) => !answers[k]);
  if (missing.length) {
    log.warn({ responseId: response.id, missing }, 'intake incomplete'); // safe
    throw new Error(`intake incomplete: ${missing.join(', ')}`); // safe
  }
  try {
    const patient = await medplum.createResource<Patient>({ // safe
      resourceType: 'Patient',
      name: [{ given: [answers.first.valueString!], family: answers.last.valueString }],
      birthDate: answers.dob.valueDate,
      telecom: answers.phone ? [{ system: 'phone', value: answers.phone.valueString }] : undefined,
    });
    log.info({ patientId: patient.id }, 'patient created'); // safe
    log.debug({ patient: { id: patient.id, name: patient.name, birthDate: patient.birthDate } }, 'created'); // safe
    await audit(medplum, 'create', patient.id!, event.bot.reference!);
    return patient;
  } catch (err) {
    log.error({ err, responseId: response.id }, 'intake failed'); // safe
    reportFailure('intake', err, response.id);
    return undefined;
  }
}
