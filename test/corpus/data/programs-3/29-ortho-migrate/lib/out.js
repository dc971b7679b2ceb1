const fs = require('fs')
const path = require('path')
const { tmp } = require('../config')

fs.mkdirSync(tmp, { recursive: true })
const stamp = new Date().toISOString().replace(/[:.]/g, '-')
const stream = fs.createWriteStream(path.join(tmp, 'run-' + stamp + '.txt'))

module.exports = {
  line: function () {
    const text = Array.prototype.slice.call(arguments).join(' ')
    console.log(text)
    stream.write(text + '\n')
  },
  dump: function (name, rows) {
    fs.writeFileSync(path.join(tmp, name + '-' + stamp + '.json'), JSON.stringify(rows))
  },
  stamp: stamp,
}
