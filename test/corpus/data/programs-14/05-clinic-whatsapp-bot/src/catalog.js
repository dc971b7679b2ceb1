const dayjs = require('dayjs');

const slot = (key, day, hour) => ({
  key,
  label: `${day} ${hour}:00`,
  at: () => dayjs().day(day === 'Mon' ? 8 : 10).hour(hour).minute(0).toDate(),
});

module.exports = {
  welcome: 'Welcome to the clinic. We saved your name. Reply with any text to see the menu.',
  menu: ['Describe my symptoms', 'Book a visit', 'Opening hours'],
  booked: 'Your visit is booked. See you soon!',
  badSlot: 'Please reply with the letter of a free slot.',
  mediaSaved: 'Thank you, we received your file.',
  mediaFailed: 'We could not save your file, please try again.',
  slots: [slot('A', 'Mon', 9), slot('B', 'Mon', 11), slot('C', 'Wed', 14)],
  languages: [
    { key: 'en', label: 'English' },
    { key: 'es', label: 'Español' },
    { key: 'pt', label: 'Português' },
  ],
  holidays: ['2024-12-25', '2025-01-01'],
  parking: 'Free parking behind the building, entrance on Mill Street.',
  specialties: ['Family medicine', 'Paediatrics', 'Diabetes care', 'Vaccination'],
  doctors: [
    { name: 'Adeyemi', specialty: 'Family medicine', workPhone: '+12025550143' },
    { name: 'Larsen', specialty: 'Paediatrics', workPhone: '+12025550177' },
  ],
  hours: 'Mon to Fri 8:00-18:00, Sat 9:00-13:00',
};

if (require.main === module) {
  console.log(module.exports.menu.join('\n')); // safe
  console.log(module.exports.specialties.length, 'specialties'); // safe
  for (const d of module.exports.doctors) {
    console.log(`${d.name}: ${d.specialty}`); // safe
  }
}
