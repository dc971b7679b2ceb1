require "net/http"
require "openssl"

def open(http)
  # ruleid: phitrace-ruby-setting-certificate-not-verified
  http.verify_mode = OpenSSL::SSL::VERIFY_NONE
  # ok: phitrace-ruby-setting-certificate-not-verified
  http.verify_mode = OpenSSL::SSL::VERIFY_PEER
  # ruleid: phitrace-ruby-setting-weak-cipher
  OpenSSL::Cipher.new("aes-256-ecb")
  # ok: phitrace-ruby-setting-weak-cipher
  OpenSSL::Cipher.new("aes-256-gcm")
end
