const { initializeApp } = require('firebase-admin/app');

initializeApp();

exports.remindTomorrow = require('./src/remind').remindTomorrow;
exports.onNoShow = require('./src/noshow').onNoShow;
exports.checkIn = require('./src/checkin').checkIn;
exports.calendarLink = require('./src/calendar').calendarLink;
