module.exports = {
  cong: Number(process.env.PORT || 5050),
  csdl: process.env.DATABASE_URL,
  khoaJwt: process.env.JWT_PUBLIC_KEY,
  zaloToken: process.env.ZALO_OA_TOKEN,
  mayIn: process.env.MAY_IN || 'http://192.168.1.40:9100',
  togetherKey: process.env.TOGETHER_API_KEY,
};
