"""Real receivers: a mail server and an HTTPS listener, each a process of its own (tests/notify)."""
import base64
import hashlib
import hmac
import json
import pathlib
import subprocess
import tempfile

SCRIPTS = pathlib.Path(__file__).resolve().parents[1] / 'notify'


class Server:
    """A receiver on a free port, until the with block ends; what it received lies in `folder`."""
    script = ''

    def __init__(self, *arguments):
        self.temporary = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self.temporary.name)
        self.arguments = arguments

    def __enter__(self):
        self.process = subprocess.Popen(
            ['/usr/bin/python3', SCRIPTS / self.script, self.folder, *self.arguments],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.port = int(self.process.stdout.readline())
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait(timeout=30)
        self.process.stdout.close()
        self.temporary.cleanup()

    def received(self, pattern):
        paths = [path for path in self.folder.glob(pattern) if path.suffix != '.part']
        return sorted(paths, key=lambda path: int(path.name.rpartition('-')[2]))


class MailServer(Server):
    script = 'smtp_server.py'

    def __init__(self, fault='none'):
        super().__init__(fault)

    def messages(self):
        """Each message as {"from", "rcpt", "data"}, in order of arrival."""
        messages = []
        for path in self.received('message-*'):
            envelope, _, data = path.read_text().partition('\n')
            sender, _, recipients = envelope.partition(' ')
            messages.append({'from': sender, 'rcpt': recipients.split(','), 'data': data})
        return messages


class HttpsListener(Server):
    script = 'https_server.py'

    def __init__(self):
        super().__init__('https')

    @property
    def ca(self):
        return self.folder / 'ca.pem'

    def requests(self):
        """Each request as {"path", "headers", "body", "raw"}, in order of arrival."""
        requests = []
        for path in self.received('request-*'):
            request = json.loads(path.read_text())
            requests.append({**request, 'raw': request['body'], 'body': json.loads(request['body'])})
        return requests


def assert_signed(request, secret):
    """As a receiver checks it: Standard Webhooks 1.0."""
    headers = request['headers']
    signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.{request['raw']}"
    digest = hmac.new(secret, signed.encode(), hashlib.sha256).digest()
    assert headers['webhook-signature'] == 'v1,' + base64.b64encode(digest).decode()
