import ftplib
import ssl

import boto3
import paramiko
import psycopg2
import redis
import requests
from Crypto.Cipher import AES, DES


def send(body, key, url):
    # ruleid: phitrace-python-setting-certificate-not-verified
    requests.post(url, json=body, verify=False)
    # ok: phitrace-python-setting-certificate-not-verified
    requests.post(url, json=body, verify="/etc/ssl/ca.pem")
    # ruleid: phitrace-python-setting-plaintext-protocol
    requests.post("http://ehr.example.org/fhir", json=body)
    # ok: phitrace-python-setting-plaintext-protocol
    requests.post("http://localhost:8080/fhir", json=body)
    # ok: phitrace-python-setting-plaintext-protocol
    requests.post("http://fhir:8080/Patient", json=body)
    # ok: phitrace-python-setting-plaintext-protocol
    requests.post("https://ehr.example.org/fhir", json=body)
    # ruleid: phitrace-python-setting-plaintext-protocol
    ftplib.FTP("lab.example.org")
    # ok: phitrace-python-setting-plaintext-protocol
    ftplib.FTP_TLS("lab.example.org")
    # ruleid: phitrace-python-setting-old-tls
    ssl.SSLContext(ssl.PROTOCOL_TLSv1)
    # ok: phitrace-python-setting-old-tls
    ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    # ruleid: phitrace-python-setting-weak-cipher
    AES.new(key, AES.MODE_ECB)
    # ok: phitrace-python-setting-weak-cipher
    AES.new(key, AES.MODE_GCM)
    # ruleid: phitrace-python-setting-weak-cipher
    DES.new(key)
    ssh = paramiko.SSHClient()
    # ruleid: phitrace-python-setting-host-key-not-verified
    ssh.set_missing_host_key_policy(paramiko.AutoAddPolicy())
    # ok: phitrace-python-setting-host-key-not-verified
    ssh.set_missing_host_key_policy(paramiko.RejectPolicy())


def stores(options):
    rds = boto3.client("rds")
    # ruleid: phitrace-python-setting-store-not-encrypted-by-default
    rds.create_db_instance(DBInstanceIdentifier="a", Engine="postgres")
    # ok: phitrace-python-setting-store-not-encrypted-by-default
    rds.create_db_instance(DBInstanceIdentifier="a", Engine="postgres", StorageEncrypted=True)
    # ok: phitrace-python-setting-store-not-encrypted-by-default
    rds.create_db_instance(**options)
    # ruleid: phitrace-python-setting-store-not-encrypted
    rds.create_db_cluster(DBClusterIdentifier="a", StorageEncrypted=False)
    # ok: phitrace-python-setting-store-not-encrypted
    rds.create_db_cluster(DBClusterIdentifier="a", StorageEncrypted=True)
    s3 = boto3.client("s3")
    # ruleid: phitrace-python-setting-bucket-public
    s3.put_bucket_acl(Bucket="records", ACL="public-read")
    # ok: phitrace-python-setting-bucket-public
    s3.put_bucket_acl(Bucket="records", ACL="private")
    # ruleid: phitrace-python-setting-database-without-tls
    psycopg2.connect(host="db", sslmode="disable")
    # ok: phitrace-python-setting-database-without-tls
    psycopg2.connect(host="db", sslmode="verify-full")
    # ruleid: phitrace-python-setting-database-without-tls
    psycopg2.connect("postgresql://app@db.example.org/records?sslmode=disable")
    # ok: phitrace-python-setting-database-without-tls
    redis.Redis(host="cache", ssl=True)
