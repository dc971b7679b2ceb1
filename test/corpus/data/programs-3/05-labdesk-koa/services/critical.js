'use strict';

var rp = require('request-promise-native');
var moment = require('moment');
var log = require('../lib/log');
var Order = require('../models/order');

var PAGER = 'https://api.pagerduty.example-relay.com/v1/page';
var PUSHOVER = 'https://api.pushover.net/1/messages.json';

function isCritical(r) {
  return r.flag === 'LL' || r.flag === 'HH';
}

function sentence(order, r) {
  return order.pat_last + ', ' + order.pat_first + ' (' + moment(order.pat_dob).format('L') + ') ' + r.name + ' ' + r.value + ' ' + r.units;
}

/**
 * Calls out critical values. Returns the number of pages.
 */
exports.callOut = function (orderId) {
  return Promise.all([Order.find(orderId), Order.results(orderId)]).then(function (both) {
    var order = both[0];
    var critical = both[1].filter(isCritical);
    log.info({ order: orderId, critical: critical.length }, 'critical check'); // safe
    return Promise.all(critical.map(function (r) {
      log.warn('critical: %s', sentence(order, r)); // leak: log
      return rp.post(PUSHOVER, { form: { token: process.env.PUSHOVER_TOKEN, user: process.env.PUSHOVER_GROUP, title: 'Critical value', message: sentence(order, r) } }); // leak: messaging
    })).then(function (sent) {
      log.info('%d critical values called out for order %s', sent.length, orderId); // safe
      return sent.length;
    });
  });
};

exports.ping = function () {
  return rp.post(PAGER, { json: { service: 'labdesk', state: 'alive', at: Date.now() } });
};
