'use strict';

var db = require('../lib/db');
var _ = require('lodash');

// orders: id, accession, pat_last, pat_first, pat_dob, pat_sex, pat_ssn, dx, ordered_by, collected_at, status
// results: id, order_id, loinc, name, value, units, ref_low, ref_high, flag

exports.find = function (id) {
  return db('orders').where({ id: id }).first();
};

exports.findByAccession = function (accession) {
  return db('orders').where({ accession: accession }).first();
};

exports.results = function (id) {
  return db('results').where({ order_id: id }).orderBy('loinc');
};

exports.save = function (attrs) {
  return db('orders').insert(_.pick(attrs, ['accession', 'pat_last', 'pat_first', 'pat_dob', 'pat_sex', 'pat_ssn', 'dx', 'ordered_by'])); // safe
};

exports.backlog = function () {
  return db('orders').where({ status: 'collected' }).groupBy('ordered_by').select('ordered_by').count({ n: '*' });
};
