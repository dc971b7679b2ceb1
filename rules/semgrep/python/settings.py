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


def azure(client):
    # ruleid: phitrace-python-setting-azure-plaintext
    StorageAccountCreateParameters(location="westus", enable_https_traffic_only=False)
    # ok: phitrace-python-setting-azure-plaintext
    StorageAccountCreateParameters(location="westus", enable_https_traffic_only=True, minimum_tls_version="TLS1_2")
    # ruleid: phitrace-python-setting-azure-plaintext
    BlobServiceClient(account_url="http://clinic.blob.core.windows.net")
    # ok: phitrace-python-setting-azure-plaintext
    BlobServiceClient(account_url="https://clinic.blob.core.windows.net")
    # ok: phitrace-python-setting-azure-plaintext
    BlobServiceClient(account_url="http://127.0.0.1:10000/devstoreaccount1")
    # ruleid: phitrace-python-setting-azure-plaintext
    pyodbc.connect("Driver={ODBC Driver 18 for SQL Server};Server=db.example.org;Encrypt=no")
    # ok: phitrace-python-setting-azure-plaintext
    pyodbc.connect("Driver={ODBC Driver 18 for SQL Server};Server=db.example.org;Encrypt=yes")
    # ruleid: phitrace-python-setting-azure-public
    client.create_container("records", public_access="blob")
    # ok: phitrace-python-setting-azure-public
    client.create_container("records")


def google():
    # ruleid: phitrace-python-setting-google-plaintext
    grpc.insecure_channel("notes.example.org:443")
    # ok: phitrace-python-setting-google-plaintext
    grpc.insecure_channel("localhost:50051")
    # ok: phitrace-python-setting-google-plaintext
    grpc.secure_channel("notes.example.org:443", credentials)
    # ruleid: phitrace-python-setting-google-plaintext
    ip = {"ipv4Enabled": True, "sslMode": "ALLOW_UNENCRYPTED_AND_ENCRYPTED"}


def mail(message):
    server = smtplib.SMTP("mail.example.org")
    # ruleid: phitrace-python-setting-mail-without-tls
    server.send_message(message)
    with smtplib.SMTP("mail.example.org") as open_server:
        # ruleid: phitrace-python-setting-mail-without-tls
        open_server.sendmail("a@example.org", ["b@example.org"], message)


def mail_with_tls(message):
    server = smtplib.SMTP("mail.example.org")
    server.starttls()
    # ok: phitrace-python-setting-mail-without-tls
    server.send_message(message)
    with smtplib.SMTP_SSL("mail.example.org") as closed:
        # ok: phitrace-python-setting-mail-without-tls
        closed.send_message(message)
