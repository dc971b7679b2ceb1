const axios = require('axios');

exports.kirimWa = async function (nomor, pesan) {
  const { data } = await axios.post(
    'https://api.wagateway.example/send',
    { target: nomor, message: pesan },
    { headers: { Authorization: process.env.WA_TOKEN } }
  );
  return data.id;
};
