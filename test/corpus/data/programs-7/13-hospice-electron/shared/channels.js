module.exports = {
  OPEN: 'chart:open',
  SAVE: 'chart:save',
  COMFORT: 'chart:comfort',
  EXPORT: 'chart:export',
  SYNC: 'sync:now',
};
