"""Runs the real programs in a folder of their own and speaks to them as users do."""
import email
import email.policy
import http.client
import json
import os
import pathlib
import select
import signal
import socket
import subprocess
import time
import urllib.parse

BIN = pathlib.Path(os.environ['MANDATED_BIN'])
SAMPLE = pathlib.Path(__file__).resolve().parents[2] / 'samples' / 'A_HRC_RES_63_99.txt'


class UnixConnection(http.client.HTTPConnection):
    def __init__(self, path):
        super().__init__('mandated', timeout=30)
        self.path = path

    def connect(self):
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.settimeout(30)
        self.sock.connect(str(self.path))


class Daemon:
    """A daemon on its own state below `folder`; `config` is TOML added to the paths."""

    def __init__(self, folder, config='', at=None):
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.at = at
        self.process = None
        self.socket = self.folder / 'm.sock'
        self.maildir = self.folder / 'maildir'
        self.inbox = self.folder / 'inbox'
        self.log = self.folder / 'log'
        self.configure(config)

    def configure(self, config):
        (self.folder / 'mandated.toml').write_text(
            '[paths]\ndatabase = "m.db"\ninbox = "inbox"\nsocket = "m.sock"\n'
            '[clock]\nallow_past = true\n'
            + ('' if '[mail]' in config else '[mail]\ntransport = "maildir"\nmaildir = "maildir"\n')
            + config)

    def start(self, **environment):
        """Starts the daemon and waits for its word that it is ready."""
        ready_at = self.folder / 'notify'
        ready_at.unlink(missing_ok=True)
        self.notices = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.notices.bind(str(ready_at))
        command = [BIN / 'mandated', '--config', self.folder / 'mandated.toml']
        if self.at:
            command += ['--at', self.at]
        with open(self.log, 'ab') as log:
            self.process = subprocess.Popen(command, stderr=log,
                                            env={**os.environ, 'NOTIFY_SOCKET': str(ready_at), **environment})
        self.await_notice('READY=1')
        return self

    def await_notice(self, word, timeout=60):
        """The text of the first notice to the service manager that holds the word."""
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            if select.select([self.notices], [], [], 0.1)[0]:
                text = self.notices.recv(65536).decode()
                if word in text:
                    return text
            elif self.process.poll() is not None:
                break
        raise AssertionError(f'no {word}: {self.log.read_text()}')

    def request(self, method, target, body=None, **headers):
        connection = UnixConnection(self.socket)
        connection.request(method, target, body=body, headers=headers)
        reply = connection.getresponse()
        data = reply.read()
        connection.close()
        return reply.status, json.loads(data) if data else None

    def get(self, path, **query):
        target = path + ('?' + urllib.parse.urlencode(query) if query else '')
        status, body = self.request('GET', target)
        assert status == 200, (status, body)
        return body

    def ingest(self, text, name='text.txt', **query):
        data = text.encode() if isinstance(text, str) else text
        target = '/v1/documents?' + urllib.parse.urlencode({'name': name, **query})
        return self.request('POST', target, body=data)

    def ctl(self, *arguments, check=True):
        result = subprocess.run([BIN / 'mandatectl', '--socket', self.socket, *arguments],
                                capture_output=True, text=True, env={**os.environ, 'TZ': 'UTC'})
        if check:
            assert result.returncode == 0, result.stderr + result.stdout
        return result

    def check_config(self):
        return subprocess.run([BIN / 'mandated', '--check-config', self.folder / 'mandated.toml'],
                              capture_output=True, text=True)

    def settle(self):
        """Waits until nothing is due for delivery."""
        def settled():
            status = self.get('/v1/status')
            return not status['plan_owed'] and status['outbox']['due_now'] == 0
        until(settled)

    def mails(self):
        """The mails delivered so far, by Message-ID."""
        mails = {}
        for path in sorted(self.maildir.glob('new/*')):
            message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
            assert message['Message-ID'] not in mails, 'the same mail lies there twice'
            mails[message['Message-ID']] = message
        return mails

    def stop(self, how=signal.SIGTERM):
        """The exit status."""
        if self.process is None:
            return None
        self.process.send_signal(how)
        status = self.process.wait(timeout=60)
        self.process = None
        self.notices.close()
        return status

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        if self.process is not None and self.process.poll() is None:
            status = self.stop()
            assert status == 0, f'exit status {status}: {self.log.read_text()}'


def until(condition, timeout=60):
    """Waits for something that must happen; how long is no assertion."""
    end = time.monotonic() + timeout
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(0.02)
    raise AssertionError('it did not happen')


def text_of(message):
    return message.get_body(('plain',)).get_content()


def resolution(*operatives, number='63/98', session='Sixty-third', adopted='5 October 2026', title='Snow on roads'):
    """A text in the form of a resolution of the Council with these operative paragraphs."""
    lines = ['Human Rights Council', f'{session} session', '7 September–7 October 2026', 'Agenda item 3',
             f'\tResolution adopted by the Human Rights Council on {adopted}', f'{number}.\t{title}',
             '\tThe Human Rights Council,', '\tRecalling the Charter of the United Nations,']
    lines += [f'\t{i}.\t{text};' for i, text in enumerate(operatives, 1)]
    lines[-1] = lines[-1].rstrip(';') + '.'
    return '\n'.join(lines + ['31st meeting', adopted, '[Adopted without a vote.]']) + '\n'
