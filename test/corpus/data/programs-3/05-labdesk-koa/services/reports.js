'use strict';

var AWS = require('aws-sdk');
var fs = require('fs');
var path = require('path');
var log = require('../lib/log');
var Order = require('../models/order');

var s3 = new AWS.S3({ region: 'us-east-2' });

function plain(order, results) {
  var head = 'Patient: ' + order.pat_last + ', ' + order.pat_first + '\nDOB: ' + order.pat_dob + '\nSSN: ' + order.pat_ssn + '\n\n';
  return head + results.map(function (r) { return [r.name, r.value, r.units, r.flag || ''].join('\t'); }).join('\n');
}

exports.render = async function (orderId) {
  var order = await Order.find(orderId);
  var results = await Order.results(orderId);
  var text = plain(order, results);
  var tmp = path.join('/tmp', 'report-' + order.accession + '.txt');
  fs.writeFileSync(tmp, text); // leak: file
  await s3.putObject({ Bucket: 'labdesk-public-reports', Key: 'out/' + order.accession + '.txt', Body: text, ACL: 'public-read' }).promise(); // leak: file|third-party
  log.info({ accession: order.accession, bytes: Buffer.byteLength(text) }, 'report rendered');
  return tmp;
};

exports.catalogue = async function () {
  var tests = require('../data/tests.json');
  await s3.putObject({ Bucket: 'labdesk-public-reports', Key: 'catalogue.json', Body: JSON.stringify(tests), ACL: 'public-read' }).promise(); // safe
  log.info('catalogue: %d tests, first is %s', tests.length, tests[0].name); // safe
};
