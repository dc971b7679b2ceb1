using System.Net;
using System.Net.Http;
using System.Security.Cryptography;

class Settings
{
    void Open(HttpClientHandler handler, Aes aes)
    {
        // ruleid: phitrace-csharp-setting-certificate-not-verified
        handler.ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator;
        // ok: phitrace-csharp-setting-certificate-not-verified
        handler.ServerCertificateCustomValidationCallback = Verify;
        // ruleid: phitrace-csharp-setting-old-tls
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls11;
        // ok: phitrace-csharp-setting-old-tls
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12;
        // ruleid: phitrace-csharp-setting-weak-cipher
        aes.Mode = CipherMode.ECB;
        // ok: phitrace-csharp-setting-weak-cipher
        aes.Mode = CipherMode.CBC;
        // ruleid: phitrace-csharp-setting-weak-cipher
        DES.Create();
    }
}
