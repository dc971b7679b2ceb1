const axios = require('axios');

async function post(text) {
  await axios.post(process.env.SLACK_WEBHOOK_URL, { text });
}

async function updateBoard(arrival) {
  await axios.post('http://board.harbor.example:8000/tiles', { // leak: plaintext
    bed: arrival.bed,
    fullName: arrival.full_name,
    complaint: arrival.chief_complaint,
  });
}

module.exports = { post, updateBoard };
