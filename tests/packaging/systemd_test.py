"""The package in a Debian that runs systemd: the units as they are, with all that they deny."""
import contextlib
import json
import pathlib
import re
import shutil
import signal
import subprocess
import time

import pytest
from debian_root import BUILD, DebianRoot, make_package, run, skip_unless_possible, with_version
from harness import SAMPLE, until
from pdf_test import make_pdf

ENTRIES = dict(re.findall(r'(\w+)\{message_id_field,\s*"([0-9a-f]{32})"',
                          (BUILD.parent / 'daemon/supervision/entries.h').read_text()))


class Booted:
    """A Debian in a folder, booted as a container."""

    def __init__(self, root, process):
        self.root = root
        self.process = process

    def first_process(self):
        children = pathlib.Path(f'/proc/{self.process.pid}/task/{self.process.pid}/children').read_text().split()
        return children[0] if children else None

    def command(self, script):
        return ['nsenter', '--target', self.first_process(), '--mount', '--uts', '--ipc', '--net', '--pid', '--cgroup',
                '/usr/bin/env', '-i', 'PATH=/usr/sbin:/usr/bin:/sbin:/bin', 'LC_ALL=C.UTF-8',
                'DEBIAN_FRONTEND=noninteractive', 'sh', '-euc', script]

    def run(self, script):
        return run(*self.command(script))

    def value(self, unit, property):
        return self.run(f'systemctl show --value -p {property} {unit}').strip()

    def is_up(self):
        if self.process.poll() is not None or not self.first_process():
            return False
        state = subprocess.run(self.command('systemctl is-system-running'), capture_output=True, text=True).stdout
        return state.strip() in ('running', 'degraded')


@contextlib.contextmanager
def boot(root):
    command = ['systemd-nspawn', '--quiet', '--register=no', '--console=pipe', '--directory', root.folder, '--boot']
    if not pathlib.Path('/run/systemd/system').exists():
        command.append('--keep-unit')
    log = root.folder.with_name('boot.log')
    with open(log, 'wb') as output:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=output)
    try:
        booted = Booted(root, process)
        end = time.monotonic() + 90
        while not booted.is_up():
            if process.poll() is not None or time.monotonic() > end:
                pytest.skip(f'systemd does not boot in a container here: {log.read_text(errors="replace")[-500:]}')
            time.sleep(0.5)
        yield booted
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(timeout=60)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@pytest.fixture(scope='module')
def package(tmp_path_factory):
    skip_unless_possible()
    if not shutil.which('systemd-nspawn'):
        pytest.skip('systemd-nspawn is not installed; ./dev test --package installs it')
    return make_package(tmp_path_factory.mktemp('package'))


@pytest.fixture(scope='module')
def system(package, tmp_path_factory):
    root = DebianRoot(tmp_path_factory.mktemp('b') / 'root')
    root.inside('apt-get install -y -q systemd dbus')
    with boot(root) as system:
        system.run(f'apt-get install -y -q {root.put(package)}')
        system.run('useradd --groups mandated ann; useradd bob')
        yield system


def test_installing_it_starts_it(system):
    for unit in ('mandated.socket', 'mandated.service', 'mandated-backup.timer'):
        assert system.value(unit, 'ActiveState') == 'active', unit
        assert system.value(unit, 'UnitFileState') == 'enabled', unit


def test_the_daemon_may_write_its_own_folders_only(system):
    mounts = system.run(f'cat /proc/{system.value("mandated", "MainPID")}/mountinfo').splitlines()
    last = {}  # a later mount covers an earlier one at the same place
    for mount in mounts:
        place, options = mount.split()[4:6]
        last[place] = options.split(',')
    assert 'ro' in last['/']
    writable = {place: options for place, options in last.items()
                if 'rw' in options and not place.startswith(('/proc', '/sys', '/dev', '/run'))}
    assert set(writable) == {'/tmp', '/var/tmp', '/var/lib/mandated', '/var/spool/mandated'}
    for place in ('/var/tmp', '/var/lib/mandated', '/var/spool/mandated'):
        assert 'noexec' in writable[place], place


def test_who_is_not_in_the_group_is_told_so(system):
    done = subprocess.run(system.command('su bob -c "mandatectl status"'), capture_output=True, text=True)
    assert done.returncode != 0
    assert 'you are not in the group that owns it: usermod -aG' in done.stderr
    assert subprocess.run(system.command('su ann -c "cat /var/lib/mandated/mandated.db"'),
                          capture_output=True).returncode != 0


def test_a_member_hands_in_text_and_pdf_and_reads_why_a_file_failed(system, tmp_path):
    paper = tmp_path / 'paper.pdf'
    paper.write_bytes(make_pdf(SAMPLE.read_text(encoding='utf-8')))
    junk = tmp_path / 'junk.pdf'
    junk.write_bytes(b'%PDF-1.4 that is all')
    inbox = system.root.path('/var/spool/mandated/inbox')
    handed_in = [system.root.put(file) for file in (paper, junk)]
    system.run(f'su ann -c "cp {" ".join(handed_in)} /var/spool/mandated/inbox"')
    until(lambda: (inbox / 'done/paper.pdf').exists() and (inbox / 'failed/junk.pdf.reason.txt').exists())
    listed = json.loads(system.run('su ann -c "mandatectl tasks --format json"'))['items']
    assert {task['resolution'] for task in listed} == {'A/HRC/RES/63/99'}
    assert 'junk.pdf' in system.run('su ann -c "cat /var/spool/mandated/inbox/failed/junk.pdf.reason.txt"')
    system.run('su ann -c "rm /var/spool/mandated/inbox/failed/*"')
    assert until(lambda: list(system.root.path('/var/lib/mandated/maildir/new').glob('*')))


def journal(system, kind):
    lines = system.run(f'journalctl -u mandated -o json MESSAGE_ID={ENTRIES[kind]}').splitlines()
    return [json.loads(line) for line in lines if line.startswith('{')]


def test_the_journal_tells_kinds_of_entries_apart(system):
    read, = journal(system, 'file_read')
    assert (read['FILE'], read['RESOLUTION'], read['PRIORITY']) == ('paper.pdf', 'A/HRC/RES/63/99', '6')
    refused, = journal(system, 'file_refused')
    assert (refused['FILE'], refused['PRIORITY']) == ('junk.pdf', '4')
    attempt = journal(system, 'message_attempted')[0]
    assert (attempt['STATE'], attempt['CHANNEL'], attempt['PRIORITY']) == ('sent', 'email', '6')
    assert attempt['MESSAGE_KEY'].startswith('<')
    assert journal(system, 'started')


def test_an_upgrade_restarts_the_daemon_and_leaves_the_socket_open(system, package, tmp_path):
    daemon = system.value('mandated.service', 'MainPID')
    opened = system.value('mandated.socket', 'ActiveEnterTimestampMonotonic')
    newer = with_version(package, '99.0.0-1', tmp_path)
    system.run(f'apt-get install -y -q {system.root.put(newer)}')
    assert system.value('mandated.service', 'ActiveState') == 'active'
    assert system.value('mandated.service', 'MainPID') != daemon
    assert system.value('mandated.socket', 'ActiveEnterTimestampMonotonic') == opened
    assert 'A/HRC/RES/63/99' in system.run('su ann -c "mandatectl tasks"')


def test_a_removal_stops_all(system):
    system.run('apt-get remove -y -q mandated')
    assert system.run('grep -lx mandated /proc/[0-9]*/comm || true') == ''
    assert 'mandated' not in system.run('systemctl list-units --plain --no-legend --state=active "mandated*"')
