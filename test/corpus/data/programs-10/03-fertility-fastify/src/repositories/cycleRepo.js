import { knex, tables } from '../db.js';

export async function cycleWithCouple(cycleId) {
  return knex(tables.cycles)
    .join(tables.couples, 'couples.id', 'ivf_cycles.couple_id')
    .where('ivf_cycles.id', cycleId)
    .first(
      'ivf_cycles.id',
      'ivf_cycles.protocol',
      'ivf_cycles.started_on',
      'ivf_cycles.amh_level',
      'couples.partner_a_name',
      'couples.partner_a_email',
      'couples.partner_b_name',
      'couples.infertility_cause',
      'couples.partner_a_dob',
    );
}

export async function saveScan(cycleId, scan) {
  const [row] = await knex(tables.scans)
    .insert({ cycle_id: cycleId, left_mm: scan.left, right_mm: scan.right, lining_mm: scan.lining, note: scan.note })
    .returning(['id', 'created_at']);
  return row;
}

export async function countByProtocol() {
  return knex(tables.cycles).select('protocol').count('* as n').groupBy('protocol');
}

export async function embryosOf(cycleId) {
  return knex(tables.embryos).where({ cycle_id: cycleId }).select('id', 'grade', 'pgt_result', 'storage_tank', 'fate');
}

export async function markFate(embryoId, fate) {
  return knex(tables.embryos).where({ id: embryoId }).update({ fate, decided_at: knex.fn.now() });
}
