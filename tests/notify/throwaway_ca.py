"""A certificate for localhost that is its own authority, made by openssl for one run of a test."""
import ssl
import subprocess


def make(folder):
    """Writes FOLDER/ca.pem (to be trusted) and returns a server's TLS context."""
    certificate, key = f"{folder}/ca.pem", f"{folder}/key.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
         "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1",
         "-keyout", key, "-out", certificate],
        check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return context
