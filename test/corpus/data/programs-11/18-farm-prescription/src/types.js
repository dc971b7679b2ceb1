/**
 * @typedef {object} Prescription
 * @property {string} fieldId
 * @property {string} crop
 * @property {'nitrogen'|'fungicide'|'lime'} substance
 * @property {number} dose kg per hectare
 * @property {number[][]} polygon
 * @property {string} prescriber agronomist
 */

/**
 * @typedef {object} FieldRecord
 * @property {string} id
 * @property {string} name
 * @property {string} farmer
 * @property {string} disease
 * @property {string[]} symptoms
 * @property {string} condition
 * @property {Prescription[]} prescriptions
 */

export const SUBSTANCES = ['nitrogen', 'fungicide', 'lime'];
export const DISEASES = ['septoria', 'yellow rust', 'fusarium', 'blight'];
