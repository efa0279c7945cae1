"""Backups of a running daemon, putting one back, checking, and everything as text."""
import contextlib
import json
import os
import resource
import sqlite3
import stat
import subprocess
import threading

from harness import BIN, SAMPLE, Daemon, resolution

ROOM = resource.RLIM_INFINITY


def ctl(*arguments):
    """mandatectl without a daemon."""
    return subprocess.run([BIN / 'mandatectl', *arguments], capture_output=True, text=True)


def text_number(number):
    return resolution(f'Requests the High Commissioner to submit a report on snow {number} to the Human Rights Council '
                      'at its sixty-fifth session', number=f'63/{number}')


def tasks_in(path):
    with contextlib.closing(sqlite3.connect(f'file:{path}?mode=ro', uri=True)) as database:
        return database.execute('SELECT count(*) FROM tasks').fetchone()[0]


def test_a_backup_is_whole_while_another_client_writes(tmp_path):
    with Daemon(tmp_path, at='2026-11-23') as daemon:
        daemon.ingest(SAMPLE.read_bytes(), SAMPLE.name)
        stop, faults = threading.Event(), []

        def write():
            number = 100
            while not stop.is_set():
                status, body = daemon.ingest(text_number(number), f'{number}.txt')
                if status != 201:
                    faults.append(body)
                number += 1

        writer = threading.Thread(target=write)
        writer.start()
        try:
            for name in ('one.db', 'two.db', 'three.db'):
                daemon.ctl('backup', '--to', tmp_path / name)
        finally:
            stop.set()
            writer.join()
        assert not faults
        for name in ('one.db', 'two.db', 'three.db'):
            backup = tmp_path / name
            assert stat.S_IMODE(backup.stat().st_mode) == 0o600
            checked = ctl('check', '--database', backup)
            assert checked.returncode == 0 and 'nothing is wrong' in checked.stdout, checked.stdout
        assert 0 < tasks_in(tmp_path / 'one.db') <= tasks_in(tmp_path / 'three.db')
        assert daemon.ctl('check').returncode == 0


def test_the_folder_keeps_the_newest(tmp_path):
    with Daemon(tmp_path) as daemon:
        made = json.loads(daemon.ctl('backup', '--format', 'json').stdout)
        assert made['path'].startswith(str(tmp_path / 'backups' / 'mandated-')) and made['removed'] == []
        older = tmp_path / 'backups' / 'mandated-2020-01-01T000000Z.db'
        other = tmp_path / 'backups' / 'other.db'
        older.write_text('x')
        other.write_text('x')
        folder = tmp_path / 'elsewhere'
        assert 'tasks' in daemon.ctl('backup', '--to', folder, '--keep', '1').stdout
        assert older.exists() and len(list(folder.iterdir())) == 1
        assert made['path'] in daemon.ctl('backup', '--list').stdout
        kept = daemon.request('POST', '/v1/backups', json.dumps({'to': str(tmp_path / 'backups'), 'keep': 1}))
        assert kept[0] in (201, 422), 'two in one second have one name'
        if kept[0] == 201:
            assert not older.exists()
        assert other.exists()
        audit = daemon.ctl('backup', '--to', 'relative/none/deeper', check=False)
        assert audit.returncode == 1 and 'cannot be made' in audit.stderr
        assert daemon.request('POST', '/v1/backups', '{"to": "backups"}')[0] == 400
        assert daemon.request('POST', '/v1/backups', '{"keep": 0}')[0] == 400


def test_a_full_disk_leaves_no_partial_backup(tmp_path):
    with Daemon(tmp_path, at='2026-11-23') as daemon:
        daemon.ingest(SAMPLE.read_bytes(), SAMPLE.name)
        folder = tmp_path / 'backups'
        folder.mkdir()
        resource.prlimit(daemon.process.pid, resource.RLIMIT_FSIZE, (16384, ROOM))
        refused = daemon.ctl('backup', check=False)
        assert refused.returncode == 1 and str(folder) in refused.stderr and 'room' in refused.stderr
        assert list(folder.iterdir()) == []
        resource.prlimit(daemon.process.pid, resource.RLIMIT_FSIZE, (ROOM, ROOM))
        daemon.ctl('backup')
        assert len(list(folder.iterdir())) == 1


def test_a_restored_daemon_goes_on_and_tells_nothing_twice(tmp_path):
    daemon = Daemon(tmp_path, at='2027-04-01')
    config = tmp_path / 'mandated.toml'
    with daemon:
        daemon.ingest(text_number(98), 'snow.txt')
        daemon.settle()
        told = set(daemon.mails())
        assert told
        backup = tmp_path / 'good.db'
        daemon.ctl('backup', '--to', backup)
        daemon.ingest(text_number(99), 'later.txt')
        daemon.settle()
        later = set(daemon.mails())
        refused = ctl('restore', backup, '--config', config)
        assert refused.returncode == 1 and 'systemctl stop mandated.socket mandated.service' in refused.stderr
        (tmp_path / 'm.sock').rename(tmp_path / 'hidden.sock')
        refused = ctl('restore', backup, '--config', config)
        assert refused.returncode == 1 and f'process {daemon.process.pid} has it open' in refused.stderr
        (tmp_path / 'hidden.sock').rename(tmp_path / 'm.sock')
    os.chmod(tmp_path / 'm.db', 0o640)
    before = (tmp_path / 'm.db').read_bytes()
    tried = ctl('restore', backup, '--config', config, '--dry-run')
    assert tried.returncode == 0 and 'would restore' in tried.stdout, tried.stderr
    assert (tmp_path / 'm.db').read_bytes() == before and tasks_in(tmp_path / 'm.db') == 2
    done = ctl('restore', backup, '--config', config)
    assert done.returncode == 0, done.stderr
    assert '1 tasks' in done.stdout and '2 tasks' in done.stdout
    kept = list(tmp_path.glob('m.db.before-restore-*'))
    assert len(kept) == 1 and tasks_in(kept[0]) == 2
    assert stat.S_IMODE((tmp_path / 'm.db').stat().st_mode) == 0o640
    with daemon:
        assert daemon.get('/v1/tasks')['total'] == 1
        daemon.settle()
        assert set(daemon.mails()) == later, 'nothing new, and nothing twice'
        daemon.ingest(text_number(97), 'new.txt')
        daemon.settle()
        assert set(daemon.mails()) > later


def test_a_damaged_backup_is_refused(tmp_path):
    daemon = Daemon(tmp_path)
    with daemon:
        daemon.ingest(SAMPLE.read_bytes(), SAMPLE.name)
        daemon.ctl('backup', '--to', tmp_path / 'bad.db')
    with open(tmp_path / 'bad.db', 'r+b') as file:
        file.seek(4096 * 5)
        file.write(b'x' * 4096 * 3)
    before = (tmp_path / 'm.db').read_bytes()
    refused = ctl('restore', tmp_path / 'bad.db', '--database', tmp_path / 'm.db')
    assert refused.returncode == 1 and 'bad.db: is damaged' in refused.stderr
    assert (tmp_path / 'm.db').read_bytes() == before
    assert not list(tmp_path.glob('*before-restore*')) and not list(tmp_path.glob('.*.part'))
    checked = ctl('check', '--database', tmp_path / 'bad.db')
    assert checked.returncode == 1 and 'findings in' in checked.stdout


def test_what_should_not_be_is_found(tmp_path):
    daemon = Daemon(tmp_path)
    with daemon:
        daemon.ingest(SAMPLE.read_bytes(), SAMPLE.name)
        assert 'nothing is wrong' in daemon.ctl('check').stdout
    with contextlib.closing(sqlite3.connect(tmp_path / 'm.db')) as database, database:
        database.execute("UPDATE sessions SET first_day = '2027-02-30' WHERE organ = 'HRC' AND number = '63'")
    checked = ctl('check', '--database', tmp_path / 'm.db')
    assert checked.returncode == 1 and 'first_day is no date: 2027-02-30' in checked.stdout


def test_everything_as_text_and_back(tmp_path):
    daemon = Daemon(tmp_path / 'one', at='2027-04-01')
    with daemon:
        daemon.ingest(text_number(98), 'snow.txt')
        daemon.settle()
        lines = tmp_path / 'all.jsonl'
        assert 'rows' in daemon.ctl('export', '--to', lines).stdout
        assert stat.S_IMODE(lines.stat().st_mode) == 0o600
        assert daemon.ctl('export', '--to', lines, check=False).returncode == 1
        printed = daemon.ctl('export').stdout.splitlines()
        assert json.loads(printed[0])['format'] == 'mandated'
        assert sum(json.loads(printed[0])['tables'].values()) == len(printed) - 1
        told = set(daemon.mails())
    other = Daemon(tmp_path / 'two', '[mail]\ntransport = "maildir"\nmaildir = "../one/maildir"\n', at='2027-04-01')
    other.maildir = daemon.maildir
    made = ctl('import', lines, '--database', tmp_path / 'two' / 'm.db')
    assert made.returncode == 0 and '1 tasks' in made.stdout, made.stderr
    with other:
        other.settle()
        assert other.get('/v1/tasks')['total'] == 1 and set(other.mails()) == told
    broken = tmp_path / 'broken.jsonl'
    broken.write_text(''.join(lines.read_text().splitlines(True)[:-3]))
    refused = ctl('import', broken, '--database', tmp_path / 'three.db')
    assert refused.returncode == 1 and 'is it whole?' in refused.stderr
    assert not list(tmp_path.glob('*three.db*'))
