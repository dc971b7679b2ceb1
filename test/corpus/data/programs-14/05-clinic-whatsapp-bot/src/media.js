const axios = require('axios');
const fs = require('fs');
const path = require('path');
const cloudinary = require('cloudinary').v2;

cloudinary.config({
  cloud_name: process.env.CLOUDINARY_NAME,
  api_key: process.env.CLOUDINARY_KEY,
  api_secret: process.env.CLOUDINARY_SECRET,
});

async function download(url) {
  const { data } = await axios.get(url, {
    responseType: 'arraybuffer',
    auth: { username: process.env.TWILIO_ACCOUNT_SID, password: process.env.TWILIO_AUTH_TOKEN },
  });
  return Buffer.from(data);
}

async function storeMedia(patient, url) {
  const bytes = await download(url);
  console.log('media bytes', bytes.length); // safe
  if (bytes.length > 5 * 1024 * 1024) {
    console.warn('media too large'); // safe
    return null;
  }
  const last = patient.lastVisit();
  const caption = { patient: patient.name, birthDate: patient.birthDate, diagnosis: last && last.diagnosis };
  fs.writeFileSync(path.join('/tmp', `${patient._id}.json`), JSON.stringify(caption)); // leak: file
  const context = `patient=${patient.name}|diagnosis=${caption.diagnosis}`;
  const image = `data:image/jpeg;base64,${bytes.toString('base64')}`;
  const uploaded = await cloudinary.uploader.upload(image, { folder: 'patient-media', context }); // leak: storage
  return uploaded.secure_url;
}

async function uploadLogo(file) {
  const uploaded = await cloudinary.uploader.upload(file, { folder: 'branding' }); // safe
  console.log('logo at', uploaded.secure_url); // safe
  return uploaded.secure_url;
}

module.exports = { storeMedia, uploadLogo };
