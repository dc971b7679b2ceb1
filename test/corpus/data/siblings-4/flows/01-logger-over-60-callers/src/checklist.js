'use strict';
const { jot } = require('./jot');

exports.water = () => {
  jot('water', 'osmosis checked');
  jot('water', 'hardness measured');
  jot('water', 'chlorine tested');
  jot('water', 'conductivity read');
  jot('water', 'loop rinsed');
  jot('water', 'filter changed');
  jot('water', 'pressure held');
  jot('water', 'tank filled');
  jot('water', 'drain opened');
  jot('water', 'valve closed');
  jot('water', 'sample drawn');
  jot('water', 'ring main disinfected');
};

exports.machine = () => {
  jot('machine', 'self test started');
  jot('machine', 'self test passed');
  jot('machine', 'dialysate mixed');
  jot('machine', 'heater on');
  jot('machine', 'heater off');
  jot('machine', 'blood pump primed');
  jot('machine', 'air trap filled');
  jot('machine', 'clamp opened');
  jot('machine', 'clamp closed');
  jot('machine', 'alarm tested');
  jot('machine', 'screen calibrated');
  jot('machine', 'battery checked');
  jot('machine', 'bicarbonate docked');
  jot('machine', 'concentrate docked');
  jot('machine', 'line set loaded');
  jot('machine', 'leak sensor wiped');
  jot('machine', 'fan cleaned');
  jot('machine', 'clock synchronised');
  jot('machine', 'firmware verified');
  jot('machine', 'heparin pump reset');
};

exports.room = () => {
  jot('room', 'chairs wiped');
  jot('room', 'lights on');
  jot('room', 'curtains drawn');
  jot('room', 'scales zeroed');
  jot('room', 'trolley stocked');
  jot('room', 'waste emptied');
  jot('room', 'isolation sign removed');
  jot('room', 'door unlocked');
  jot('room', 'temperature set');
  jot('room', 'crash cart sealed');
  jot('room', 'oxygen checked');
  jot('room', 'suction checked');
};

exports.stock = () => {
  jot('stock', 'dialysers counted');
  jot('stock', 'needles counted');
  jot('stock', 'gloves ordered');
  jot('stock', 'saline ordered');
  jot('stock', 'heparin counted');
  jot('stock', 'tape ordered');
  jot('stock', 'caps counted');
  jot('stock', 'filters ordered');
  jot('stock', 'citrate counted');
  jot('stock', 'labels printed');
  jot('stock', 'delivery signed');
  jot('stock', 'shelf sorted');
};

exports.shift = () => {
  jot('shift', 'handover begun');
  jot('shift', 'handover done');
  jot('shift', 'roster loaded');
  jot('shift', 'roster saved');
  jot('shift', 'break started');
  jot('shift', 'break over');
  jot('shift', 'night plan loaded');
  jot('shift', 'report queued');
  jot('shift', 'report sent');
  jot('shift', 'export queued');
  jot('shift', 'export done');
  jot('shift', 'backup begun');
  jot('shift', 'backup done');
};
