"""mandatectl doctor: what it finds on this machine, with and without a daemon."""
import json
import subprocess

from harness import BIN, Daemon
from servers import MailServer

CONFIG = '[[contact]]\nname = "desk"\nemail = "desk@example.org"\n'


def doctor(folder, *options):
    done = subprocess.run([BIN / 'mandatectl', 'doctor', '--config', folder / 'mandated.toml', '--format', 'json',
                           *options], capture_output=True, text=True)
    assert done.stderr == ''
    findings = {}
    for finding in json.loads(done.stdout):
        findings.setdefault(finding['about'], []).append(finding)
    return findings, done.returncode


def test_all_is_well_beside_a_running_daemon(tmp_path):
    with Daemon(tmp_path, CONFIG):
        findings, status = doctor(tmp_path)
        assert [f for each in findings.values() for f in each if f['health'] == 'fail'] == [], findings
        assert status == 0
        assert findings['daemon'][0]['words'].startswith('answers, version ')
        assert 'whole, schema version' in findings['database'][0]['words']
        people = subprocess.run([BIN / 'mandatectl', 'doctor', '--config', tmp_path / 'mandated.toml'],
                                capture_output=True, text=True)
        assert people.returncode == 0 and '\nok    database: ' in people.stdout


def test_each_fault_has_a_way_to_mend_it(tmp_path):
    Daemon(tmp_path, '[mail]\ntransport = "smtp"\nsmtp_url = "smtp://127.0.0.1:1"\ntls = "none"\n'
           '[webhook]\nallowed_hosts = ["no-such-host.invalid"]\n'
           '[[contact]]\nname = "desk"\nwebhook = "https://no-such-host.invalid/hook"\n')
    (tmp_path / 'm.db').write_bytes(b'no database at all' * 100)
    (tmp_path / 'inbox').write_text('a file')
    findings, status = doctor(tmp_path)
    assert status == 1
    failed = {about: each[0] for about, each in findings.items() if each[0]['health'] == 'fail'}
    assert set(failed) == {'database', 'inbox', 'mail', 'webhook', 'daemon'}
    assert all(each['mend'] for each in failed.values())
    assert 'has no address' in failed['webhook']['words']
    assert '127.0.0.1' in failed['mail']['words']
    assert 'no such socket' in failed['daemon']['words']


def test_a_faulty_configuration_is_named_with_its_line(tmp_path):
    (tmp_path / 'mandated.toml').write_text('[mail]\ntransprt = "smtp"\n')
    findings, status = doctor(tmp_path, '--socket', tmp_path / 'none')
    assert status == 1
    assert 'mandated.toml:2: [mail] "transprt" is unknown' in findings['configuration'][0]['words']
    assert set(findings) == {'configuration', 'daemon'}


def test_a_mail_server_is_asked_and_sent_nothing(tmp_path):
    with MailServer() as server:
        with Daemon(tmp_path, f'[mail]\ntransport = "smtp"\nsmtp_url = "smtp://127.0.0.1:{server.port}"\ntls = "none"\n'
                    + CONFIG):
            findings, status = doctor(tmp_path)
        assert findings['mail'][0] == {'about': 'mail', 'health': 'ok', 'mend': None,
                                       'words': f'smtp://127.0.0.1:{server.port}: answers'}
        assert status == 0 and server.messages() == []
