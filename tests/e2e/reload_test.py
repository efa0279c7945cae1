"""A configuration that is read again is taken whole or not at all; the default one can be printed."""
import contextlib
import os
import pathlib
import signal
import sqlite3
import subprocess

import pytest

from harness import BIN, SAMPLE, Daemon

INSTALLED = pathlib.Path(__file__).resolve().parents[2] / 'systemd' / 'mandated.toml'
DESK = '[[contact]]\nname = "desk"\nemail = "desk@example.org"\n'


def reload(daemon):
    """What the log says of it; the service manager is told both that it begins and that it is over."""
    before = len(daemon.log.read_text())
    daemon.process.send_signal(signal.SIGHUP)
    daemon.await_notice('RELOADING=1')
    daemon.await_notice('READY=1')
    return daemon.log.read_text()[before:]


def contacts(daemon):
    return {reminder['contact'] for reminder in daemon.get('/v1/reminders')['items']}


FAULTS = {
    'syntax': ('[reminders\n', {}, 'expected TOML'),
    'an unknown key': ('[reminders]\nlead_dayz = [3]\n', {}, '"lead_dayz" is unknown'),
    'a zone': ('[reminders]\nzone = "Europe/Atlantis"\n', {}, 'zone is "Europe/Atlantis"'),
    'a plan': ('[reminders]\nplan = "p.toml"\n', {'p.toml': 'stages = 3\n'}, 'p.toml:1'),
    'rules': ('[rules]\nfile = "r.toml"\n', {'r.toml': 'rule = 3\n'}, 'r.toml:1'),
    'words': ('[extraction]\nwords = "w.toml"\n', {'w.toml': 'organs = 3\n'}, 'w.toml:1'),
    'a template': ('[templates]\nfolder = "t"\n', {'t/en/reminder.txt.mustache': '{{#a}}'}, 'reminder.txt.mustache'),
    'a missing secret': ('[mail]\ntransport = "smtp"\nsmtp_url = "smtp://localhost:25"\nsmtp_username = "me"\n'
                         'smtp_password_file = "none"\n', {}, 'smtp_password_file is "none"'),
    'a secret for all to read': ('[mail]\ntransport = "smtp"\nsmtp_url = "smtp://localhost:25"\n'
                                 'smtp_username = "me"\nsmtp_password_file = "s"\n', {'s': 'x'}, 'chmod 600'),
}


@pytest.mark.parametrize('fault', FAULTS)
def test_a_fault_leaves_the_configuration_whole(tmp_path, fault):
    faulty, files, word = FAULTS[fault]
    with Daemon(tmp_path, at='2026-11-23') as daemon:
        daemon.ingest(SAMPLE.read_bytes(), SAMPLE.name)
        for name, text in files.items():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text(text)
            os.chmod(tmp_path / name, 0o644)
        daemon.configure(DESK + faulty)
        said = reload(daemon)
        lines = [line for line in said.splitlines() if word in line]
        assert lines and all(' ERROR ' in line for line in lines), said
        assert 'the configuration stays as it was' in said
        assert contacts(daemon) == {'secretariat'}
        daemon.configure(DESK)
        assert 'was read again' in reload(daemon)
        assert contacts(daemon) == {'desk'}


def test_each_fault_has_a_line(tmp_path):
    with Daemon(tmp_path, at='2026-11-23') as daemon:
        daemon.configure('[reminders]\nzone = "Nowhere"\nsend_at = "25:00"\n[rules]\nfile = "none.toml"\n')
        errors = [line for line in reload(daemon).splitlines() if ' ERROR ' in line]
        assert len(errors) == 3 and all('mandated.toml:' in line for line in errors)


def test_a_zone_of_a_person_that_is_no_more_is_a_fault(tmp_path):
    with Daemon(tmp_path, at='2026-11-23') as daemon:
        daemon.ingest(SAMPLE.read_bytes(), SAMPLE.name)
        daemon.ctl('people', 'set', 'Ada', '--email', 'ada@example.org', '--zone', 'Asia/Tokyo')
        with contextlib.closing(sqlite3.connect(tmp_path / 'm.db')) as database, database:
            database.execute("UPDATE people SET zone = 'Asia/Atlantis'")
        daemon.configure(DESK)
        said = reload(daemon)
        assert "person 'Ada' has the time zone 'Asia/Atlantis'" in said and 'stays as it was' in said
        assert contacts(daemon) == {'secretariat'}


def test_the_default_configuration_is_printed_and_says_the_defaults(tmp_path):
    printed = subprocess.run([BIN / 'mandated', '--print-default-config'], capture_output=True)
    assert printed.returncode == 0 and printed.stdout == INSTALLED.read_bytes()
    (tmp_path / 'default.toml').write_bytes(printed.stdout)
    checked = subprocess.run([BIN / 'mandated', '--check-config', tmp_path / 'default.toml'], capture_output=True,
                             text=True)
    assert checked.returncode == 0, checked.stderr
