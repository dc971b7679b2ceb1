function trim(value) {
  const text = JSON.stringify(value) ?? '';
  return text.length > 500 ? text.slice(0, 500) : text;
}

module.exports = async function traffic(ctx, next) {
  const begun = Date.now();
  console.log('>', ctx.method, trim(ctx.request.body)); // leak: log
  console.log('>', ctx.method, ctx.get('content-type')); // safe
  await next();
  console.log('<', ctx.status, trim(ctx.body)); // leak: log
  console.log('<', ctx.status, `${Date.now() - begun} ms`); // safe
};
