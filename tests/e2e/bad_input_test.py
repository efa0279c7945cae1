"""Each fault gives one clear message that says what and where, the right exit status, and loses nothing."""
import contextlib
import json
import os
import shutil
import sqlite3
import subprocess

import pytest

from harness import BIN, SAMPLE, Daemon


def extract(*paths, form='json'):
    return subprocess.run([BIN / 'mandatectl', 'extract', '--format', form, *paths], capture_output=True, text=True)


BAD_FILES = {
    'empty.txt': (b'', 'empty'),
    'binary.txt': (bytes(range(256)) * 8, 'binary'),
    'paper.pdf': (b'%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n', 'PDF'),
    'letter.txt': (b'Dear colleagues,\n\nthank you for your letter of 3 May.\n', 'no '),
    'truncated.txt': (SAMPLE.read_bytes()[:180], 'no '),
}


@pytest.mark.parametrize('name', BAD_FILES)
def test_a_file_that_cannot_be_read_is_named_with_the_reason(tmp_path, name):
    content, word = BAD_FILES[name]
    (tmp_path / name).write_bytes(content)
    result = extract(tmp_path / name, SAMPLE)
    first, second = [json.loads(line) for line in result.stdout.splitlines()]
    assert result.returncode == 1
    assert first['source'] == str(tmp_path / name) and word in first['error'] and name in first['error']
    assert second['symbol'] == 'A/HRC/RES/63/99', 'the others still follow'


def test_a_missing_file_is_named(tmp_path):
    result = extract(tmp_path / 'missing.txt', form='table')
    assert result.returncode == 1 and 'missing.txt' in result.stderr and 'No such file' in result.stderr


@pytest.mark.parametrize('encoding, doubts', [('utf-8-sig', 0), ('utf-16', 0), ('utf-16-be', 0), ('cp1252', 1)])
def test_other_encodings_are_read(tmp_path, encoding, doubts):
    plain = json.loads(extract(SAMPLE).stdout)
    (tmp_path / 'encoded.txt').write_bytes(SAMPLE.read_text(encoding='utf-8').encode(encoding))
    other = json.loads(extract(tmp_path / 'encoded.txt').stdout)
    assert other['tasks'] == plain['tasks']
    assert len(other['doubts']) == len(plain['doubts']) + doubts


def test_an_unreadable_file_given_to_the_daemon_changes_nothing(tmp_path):
    with Daemon(tmp_path) as daemon:
        (tmp_path / 'letter.txt').write_bytes(BAD_FILES['letter.txt'][0])
        result = daemon.ctl('ingest', str(tmp_path / 'letter.txt'), str(SAMPLE), check=False)
        assert result.returncode == 1
        assert 'letter.txt' in result.stderr and 'A/HRC/RES/63/99' in result.stdout
        assert [d['name'] for d in daemon.get('/v1/documents')['items']] == [SAMPLE.name]


def start(folder):
    return subprocess.run([BIN / 'mandated', '--config', folder / 'mandated.toml'], capture_output=True, text=True,
                          timeout=60)


def test_a_wrong_key_is_named_with_its_line(tmp_path):
    Daemon(tmp_path, '[reminders]\nsend_att = "08:00"\n')
    result = start(tmp_path)
    line = (tmp_path / 'mandated.toml').read_text().splitlines().index('send_att = "08:00"') + 1
    assert result.returncode == 2
    assert f'mandated.toml:{line}' in result.stderr and 'send_att' in result.stderr


def test_a_configuration_can_be_checked(tmp_path):
    Daemon(tmp_path)
    file = tmp_path / 'mandated.toml'
    for check in (['--check-config', file], ['--config', file, '--check-config']):
        assert subprocess.run([BIN / 'mandated', *check], capture_output=True).returncode == 0
    file.write_text('[inbox]\n')
    result = subprocess.run([BIN / 'mandated', '--check-config', file], capture_output=True, text=True)
    assert result.returncode == 2 and 'mandated.toml:1' in result.stderr
    assert not (tmp_path / 'm.db').exists()


def test_a_newer_database_is_left_alone(tmp_path):
    with Daemon(tmp_path):
        pass
    database = sqlite3.connect(tmp_path / 'm.db')
    database.execute('PRAGMA user_version = 999')
    database.close()
    before = (tmp_path / 'm.db').read_bytes()
    result = start(tmp_path)
    assert result.returncode == 1
    assert 'm.db' in result.stderr and '999' in result.stderr and 'newer' in result.stderr
    assert (tmp_path / 'm.db').read_bytes() == before


def test_a_damaged_database_is_left_alone(tmp_path):
    with Daemon(tmp_path) as daemon:
        daemon.ingest(SAMPLE.read_bytes(), SAMPLE.name)
    damaged = bytearray((tmp_path / 'm.db').read_bytes())
    damaged[4096:] = b'\xa5' * (len(damaged) - 4096)
    (tmp_path / 'm.db').write_bytes(damaged)
    result = start(tmp_path)
    assert result.returncode == 1 and 'm.db' in result.stderr and 'damaged' in result.stderr
    assert (tmp_path / 'm.db').read_bytes() == damaged


def test_another_file_is_no_database(tmp_path):
    Daemon(tmp_path)
    shutil.copy(SAMPLE, tmp_path / 'm.db')
    result = start(tmp_path)
    assert result.returncode == 1 and 'm.db' in result.stderr and 'not a database' in result.stderr
    assert (tmp_path / 'm.db').read_bytes() == SAMPLE.read_bytes()


def test_an_empty_file_is_no_new_database(tmp_path):
    Daemon(tmp_path)
    (tmp_path / 'm.db').touch()
    result = start(tmp_path)
    assert result.returncode == 1 and 'm.db: is empty; ' in result.stderr and 'put a backup in its place' in result.stderr
    assert (tmp_path / 'm.db').stat().st_size == 0


def test_another_programs_database_is_left_alone(tmp_path):
    Daemon(tmp_path)
    with contextlib.closing(sqlite3.connect(tmp_path / 'm.db')) as database:
        database.execute('CREATE TABLE notes (text)')
    before = (tmp_path / 'm.db').read_bytes()
    result = start(tmp_path)
    assert result.returncode == 1 and 'm.db: is an SQLite file of another program; nothing was changed' in result.stderr
    assert (tmp_path / 'm.db').read_bytes() == before


def test_a_locked_database_is_said_to_be(tmp_path):
    with Daemon(tmp_path):
        pass
    database = sqlite3.connect(tmp_path / 'm.db')
    database.execute('PRAGMA locking_mode = EXCLUSIVE')
    database.execute('BEGIN EXCLUSIVE')
    result = start(tmp_path)
    database.close()
    assert result.returncode == 1 and 'm.db' in result.stderr and 'locked' in result.stderr


@pytest.mark.skipif(os.geteuid() != 0, reason='a small file system is mounted by root only')
def test_a_full_disk_loses_nothing(tmp_path):
    small = tmp_path / 'small'
    small.mkdir()
    if subprocess.run(['mount', '-t', 'tmpfs', '-o', 'size=1m', 'none', small], capture_output=True).returncode:
        pytest.skip('this machine mounts no file system')
    try:
        with Daemon(small) as daemon:
            filler = SAMPLE.read_text() + '\n' * 1_500_000
            status, problem = daemon.ingest(filler, 'large.txt')
            assert status == 503 and 'full' in problem['detail'] and 'm.db' in problem['detail']
            assert daemon.get('/v1/documents')['items'] == []
            status, _ = daemon.ingest(SAMPLE.read_bytes(), SAMPLE.name)
            assert status == 201, 'what fits is taken again'
    finally:
        subprocess.run(['umount', small], check=True)
