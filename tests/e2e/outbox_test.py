"""What could not be delivered is kept, shown, sent again or given up; what does not answer is spared."""
import json

from harness import SAMPLE, Daemon, until
from servers import MailServer


def mail_config(port):
    return (f'[mail]\ntransport = "smtp"\nsmtp_url = "smtp://127.0.0.1:{port}"\ntls = "none"\n'
            '[[contact]]\nname = "desk"\nemail = "desk@example.org"\n')


def outbox(daemon, *arguments):
    return json.loads(daemon.ctl('outbox', 'list', '--format', 'json', *arguments).stdout)['items']


def test_a_dead_letter_is_listed_with_its_history_and_sent_again_with_the_same_identity(tmp_path):
    with MailServer('rcpt550') as refusing, MailServer() as taking:
        daemon = Daemon(tmp_path, mail_config(refusing.port), at='2026-11-23')
        with daemon:
            daemon.ingest(SAMPLE.read_bytes(), SAMPLE.name)
            daemon.settle()
            dead, = (m for m in outbox(daemon, '--state', 'dead') if m['kind'] == 'registered')
            assert '550 5.1.1 no such user' in dead['reason']
            shown = daemon.ctl('outbox', 'show', str(dead['id'])).stdout
            assert '550 5.1.1 no such user' in shown and dead['identity'] in shown

            daemon.configure(mail_config(taking.port))
            daemon.process.send_signal(1)
            daemon.await_notice('READY=1')
            assert daemon.ctl('outbox', 'retry', '--all').stdout == '2 messages due again at once\n'
            until(lambda: len(taking.messages()) == 2)
            texts = [message['data'] for message in taking.messages()]
            assert sum(dead['identity'] in text for text in texts) == 1
            assert any('Subject: Not delivered: 1 message to desk' in text for text in texts), 'the report of it died, too'
            daemon.settle()
            assert outbox(daemon) == [], 'nothing waits any more'
            history = daemon.get(f'/v1/messages/{dead["id"]}')['history']
            assert [attempt['outcome'] for attempt in history] == ['dead', 'sent']

            refused = daemon.ctl('outbox', 'retry', str(dead['id']), check=False)
            assert refused.returncode == 1 and f'message {dead["id"]} is sent' in refused.stderr


def test_a_dead_letter_is_given_up_for_a_reason_that_stays_on_record(tmp_path):
    with MailServer('rcpt550') as refusing, Daemon(tmp_path, mail_config(refusing.port), at='2026-11-23') as daemon:
        daemon.ingest(SAMPLE.read_bytes(), SAMPLE.name)
        daemon.settle()
        number = str(outbox(daemon)[0]['id'])
        assert daemon.ctl('outbox', 'drop', number, check=False).returncode != 0, 'a reason is needed'
        assert daemon.ctl('outbox', 'drop', number, '--because', 'she left').stdout == '1 message given up\n'
        dropped = daemon.get(f'/v1/messages/{number}')
        assert dropped['state'] == 'dropped' and dropped['reason'].endswith(': she left')
        assert daemon.request('POST', '/v1/outbox/retry', json.dumps({'messages': [int(number), 999]}))[0] == 409
        assert daemon.get(f'/v1/messages/{number}')['state'] == 'dropped', 'all or none'


def test_a_mail_server_that_does_not_answer_is_spared_and_status_says_so(tmp_path):
    with MailServer() as server:
        port = server.port
    contacts = ''.join(f'[[contact]]\nname = "c{i}"\nemail = "c{i}@example.org"\n' for i in range(8))
    config = mail_config(port) + contacts
    with Daemon(tmp_path, config, at='2026-11-23') as daemon:
        daemon.ingest(SAMPLE.read_bytes(), SAMPLE.name)
        until(lambda: daemon.get('/v1/status')['destinations'][0]['state'] == 'open')
        destination, = daemon.get('/v1/status')['destinations']
        assert destination['name'] == f'127.0.0.1:{port}' and destination['faults'] == 5
        assert f'SPARED    127.0.0.1:{port} until' in daemon.ctl('status').stdout
        states = {message['state'] for message in daemon.get('/v1/messages')['items']}
        assert states == {'failed', 'queued'}, 'what waits is not attempted'
