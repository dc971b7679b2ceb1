package main

import (
	"crypto/aes"
	"crypto/des"
	"crypto/tls"
	"database/sql"
)

func open(key []byte) {
	// ruleid: phitrace-go-setting-certificate-not-verified
	_ = &tls.Config{InsecureSkipVerify: true}
	// ok: phitrace-go-setting-certificate-not-verified
	_ = &tls.Config{InsecureSkipVerify: false}
	// ruleid: phitrace-go-setting-old-tls
	_ = &tls.Config{MinVersion: tls.VersionTLS10}
	// ok: phitrace-go-setting-old-tls
	_ = &tls.Config{MinVersion: tls.VersionTLS12}
	// ruleid: phitrace-go-setting-weak-cipher
	des.NewCipher(key)
	// ok: phitrace-go-setting-weak-cipher
	aes.NewCipher(key)
	// ruleid: phitrace-go-setting-database-without-tls
	sql.Open("postgres", "postgres://db.example.org/records?sslmode=disable")
	// ok: phitrace-go-setting-database-without-tls
	sql.Open("postgres", "postgres://db.example.org/records?sslmode=verify-full")
}
