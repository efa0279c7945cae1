"""The log of a day with mishaps: each line can be read alone, and none names an address or a secret."""
import re
import subprocess

from harness import BIN, SAMPLE, Daemon, until
from servers import MailServer


def mail_config(port):
    return (f'[mail]\ntransport = "smtp"\nsmtp_url = "smtp://127.0.0.1:{port}"\ntls = "none"\n'
            '[[contact]]\nname = "desk"\nemail = "ada.desk@example.org"\n')


def test_what_goes_wrong_is_told_without_addresses(tmp_path):
    with MailServer('rcpt550named') as refusing:
        with Daemon(tmp_path, mail_config(refusing.port), at='2026-11-23') as daemon:
            daemon.ingest(SAMPLE.read_bytes(), SAMPLE.name)
            (daemon.inbox / 'letter.txt').write_text('Dear ada.desk@example.org, this is no resolution.\n')
            until(lambda: (daemon.inbox / 'failed/letter.txt').exists())
            daemon.settle()
            dead = [m for m in daemon.get('/v1/messages')['items'] if m['state'] == 'dead']
            assert any('ada.desk@example.org' in m['reason'] for m in dead), 'who may read it is told whole'
            daemon.configure('[reminders]\nlead_dayz = [3]\nsend_at = "25:00"\n')
            daemon.process.send_signal(1)
            daemon.await_notice('READY=1')
    lines = daemon.log.read_text().splitlines()
    for line in lines:
        assert re.match(r'\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ (ERROR|WARNING|INFO) \S', line), line
        assert 'ada.desk' not in line and 'MESSAGE_ID' not in line, line
    text = '\n'.join(lines)
    assert re.search(r'ERROR message \d+ is dead and goes no more by email: .*<…@example\.org>.* MESSAGE_KEY=<\S+> CHANNEL=email '
                     r'STATE=dead REASON=\w+', text), text
    assert re.search(r'WARNING a file of the inbox goes to failed/: letter\.txt: .* FILE=letter\.txt', text), text
    for fault in ('lead_dayz', 'send_at'):
        assert re.search(rf'ERROR the configuration stays as it was: .*mandated\.toml:\d+: .*{fault}', text), text


def test_a_message_to_a_webhook_that_was_taken_out_is_given_up_once(tmp_path):
    hook = ('[webhook]\nallowed_hosts = ["127.0.0.1"]\nallow_private = true\nallow_http = true\n'
            '[[contact]]\nname = "desk"\nwebhook = "http://127.0.0.1:1/secret"\n')
    with Daemon(tmp_path, hook, at='2026-11-23') as daemon:
        daemon.ingest(SAMPLE.read_bytes(), SAMPLE.name)
        until(lambda: 'was not sent yet by webhook' in daemon.log.read_text())
    daemon.configure('[[contact]]\nname = "desk"\nemail = "desk@example.org"\n')
    daemon.at = '2026-11-24'
    with daemon:
        until(lambda: daemon.get('/v1/messages', state='dead')['items'])
        daemon.settle()
    log = daemon.log.read_text()
    assert log.count('has no webhook in the configuration any more') == 1, log
    assert '/secret' not in log


def test_a_faulty_configuration_at_a_start_is_an_entry_for_each_fault(tmp_path):
    daemon = Daemon(tmp_path, '[reminders]\nlead_dayz = [3]\nsend_at = "25:00"\n')
    done = subprocess.run([BIN / 'mandated', '--config', daemon.folder / 'mandated.toml'],
                          capture_output=True, text=True)
    assert done.returncode == 2
    faults = done.stderr.splitlines()
    assert len(faults) == 2
    assert all(re.search(r'Z ERROR the configuration has a fault: .*mandated\.toml:\d+: ', fault) for fault in faults)
