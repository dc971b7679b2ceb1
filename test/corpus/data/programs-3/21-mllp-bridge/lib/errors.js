'use strict'

class AckError extends Error {
  constructor(code, text) {
    super(text)
    this.code = code
  }
}

module.exports = { AckError }
