<?php

function open($curl, $data, $key)
{
    // ruleid: phitrace-php-setting-certificate-not-verified
    curl_setopt($curl, CURLOPT_SSL_VERIFYPEER, false);
    // ok: phitrace-php-setting-certificate-not-verified
    curl_setopt($curl, CURLOPT_SSL_VERIFYPEER, true);
    // ruleid: phitrace-php-setting-weak-cipher
    openssl_encrypt($data, "aes-256-ecb", $key);
    // ok: phitrace-php-setting-weak-cipher
    openssl_encrypt($data, "aes-256-gcm", $key);
}
