'use strict';

const fs = require('fs/promises');
const OpenAI = require('openai');
const Sentry = require('@sentry/node');
const { Patient, Owner, Treatment } = require('../models');
const logger = require('../logger');
const mailer = require('./mailer');

const openai = new OpenAI();

async function treat(patientId, input) {
  const patient = await Patient.findByPk(patientId, { include: Owner }); // safe
  if (!patient) return null;
  const treatment = await Treatment.create({ ...input, PatientId: patient.id }); // safe
  logger.info(`treated ${patient.name} the ${patient.breed} ${patient.species}: ${treatment.diagnosis}`); // safe
  if (patient.species === 'horse' && /colic/i.test(treatment.diagnosis)) {
    logger.warn('equine colic', { patient: patient.toJSON(), treatment: treatment.toJSON() }); // safe
  }
  await mailer.aftercare(patient.Owner, patient, treatment);
  return treatment;
}

async function dosageAdvice(patient, drug) {
  const prompt = `A ${patient.weightKg} kg ${patient.species} (${patient.breed}) named ${patient.name} needs ${drug}. Which dose?`;
  const res = await openai.chat.completions.create({ model: 'gpt-4o-mini', messages: [{ role: 'user', content: prompt }] }); // safe
  const advice = res.choices[0].message.content;
  logger.info(`dosage advice: ${advice}`); // safe
  return advice;
}

async function vaccinationList(path) {
  const animals = await Patient.findAll({ where: { species: ['dog', 'cat'] } }); // safe
  const rows = animals.map((a) => [a.name, a.species, a.microchip, a.dateOfBirth].join(','));
  await fs.writeFile(path, rows.join('\n')); // safe
  logger.info('vaccination list', { animals: rows.length }); // safe
}

async function guarded(fn, patient) {
  try {
    return await fn();
  } catch (err) {
    Sentry.captureException(err, { extra: { animal: patient.name, species: patient.species } }); // safe
    throw err;
  }
}

module.exports = { treat, dosageAdvice, vaccinationList, guarded };
