var https = require('https');
var querystring = require('querystring');
var log = require('./logger')('pager');

function Pager(conf) {
  this.url = conf.url;
  this.token = process.env.PUSHOVER_TOKEN;
}

Pager.prototype.push = function (group, title, text, cb) {
  var body = querystring.stringify({ token: this.token, user: group, title: title, message: text, priority: 1 });
  var req = https.request(this.url, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } }, function (res) {
    res.resume();
    log.info({ group: group, status: res.statusCode }, 'pushed'); // safe
    if (cb) cb(res.statusCode === 200 ? null : new Error('pager status ' + res.statusCode)); // safe
  });
  req.on('error', function (e) { log.error({ code: e.code }, 'pager down'); });
  req.end(body);
};

module.exports = Pager;
