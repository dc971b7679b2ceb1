const axios = require('axios');
const { togetherKey } = require('./cauhinh');

// Gợi ý mã ICD, bác sĩ chọn lại
async function goiYMa(benhNhan, trieuChung) {
  const { data } = await axios.post( // leak: ai
    'https://api.together.xyz/v1/chat/completions',
    {
      model: 'Qwen/Qwen2.5-72B-Instruct-Turbo',
      messages: [
        { role: 'system', content: 'Chỉ trả lời bằng một mã ICD-10.' },
        { role: 'user', content: `${benhNhan.hoTen}, sinh ${benhNhan.ngaySinh}, tiền sử ${benhNhan.tienSuBenh}. Triệu chứng: ${trieuChung}` },
      ],
    },
    { headers: { authorization: `Bearer ${togetherKey}` } },
  );
  return /[A-Z]\d{2}/.test(data.choices[0].message.content);
}

module.exports = { goiYMa };
