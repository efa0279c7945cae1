"""The package, in the order of its life: installed, used, upgraded, removed, purged."""
import email
import email.policy
import json
import sqlite3
import subprocess

import pytest
from debian_root import BUILD, DebianRoot, make_package, run, skip_unless_possible, with_version
from harness import SAMPLE, until
from pdf_test import make_pdf

MIGRATIONS = BUILD.parent / 'schema/migrations'
NEWEST = len(list(MIGRATIONS.glob('*.sql')))


@pytest.fixture(scope='module')
def package(tmp_path_factory):
    skip_unless_possible()
    return make_package(tmp_path_factory.mktemp('package'))


@pytest.fixture(scope='module')
def root(package, tmp_path_factory):
    """Begins with an older version of the package."""
    folder = tmp_path_factory.mktemp('r')
    root = DebianRoot(folder / 'root')
    root.install(with_version(package, '0.0.9-1', folder))
    return root


def status_of(root, path):
    return root.inside(f'stat -c "%a %U %G" {path}').strip()


def test_it_is_built_the_same_twice(package, tmp_path):
    assert make_package(tmp_path).read_bytes() == package.read_bytes()


def test_lintian_finds_no_error(package):
    print(run('lintian', '--allow-root', '--fail-on', 'error', package))


def test_it_makes_the_user_and_the_folders_and_enables_the_units(root):
    assert root.inside('getent passwd mandated').strip().endswith(':/var/lib/mandated:/usr/sbin/nologin')
    assert status_of(root, '/run/mandated') == '755 mandated mandated'
    for folder in ('inbox', 'inbox/done', 'inbox/failed'):
        assert status_of(root, f'/var/spool/mandated/{folder}') == '2770 mandated mandated'
    assert status_of(root, '/var/lib/mandated') == '700 mandated mandated'
    for wanted in ('sockets.target.wants/mandated.socket', 'multi-user.target.wants/mandated.service',
                   'timers.target.wants/mandated-backup.timer'):
        assert root.path(f'/etc/systemd/system/{wanted}').is_symlink(), wanted


def test_the_shipped_configuration_has_no_faults(root):
    as_daemon = 'setpriv --reuid mandated --regid mandated --init-groups'
    assert '/etc/mandated/mandated.toml: no faults' in root.inside(f'{as_daemon} mandated --check-config')


def test_it_does_the_main_job(root, tmp_path):
    text = SAMPLE.read_text(encoding='utf-8')
    paper = tmp_path / 'paper.pdf'
    paper.write_bytes(make_pdf(text.replace('63/99', '63/97')))
    files = [root.put(SAMPLE), root.put(paper)]
    with root.daemon():
        for file in files:
            root.inside(f'mandatectl ingest {file}')
        listed = json.loads(root.inside('mandatectl tasks --format json'))['items']
        assert {task['resolution'] for task in listed} == {'A/HRC/RES/63/99', 'A/HRC/RES/63/97'}
        mails = until(lambda: sorted(root.path('/var/lib/mandated/maildir/new').glob('*'))[1:])
    subject = email.message_from_bytes(mails[0].read_bytes(), policy=email.policy.default)['Subject']
    assert 'A/HRC/RES/63/9' in subject


def make_first_database(path):
    """A database as the first schema had it."""
    database = sqlite3.connect(path)
    database.executescript((MIGRATIONS / '0001_initial.sql').read_text())
    database.executescript(
        "PRAGMA user_version = 1; PRAGMA application_id = 1835101796;"
        "INSERT INTO documents VALUES (7, 'ab', 'one.txt', x'61', 0, '2026-11-23T12:00:00Z');"
        "INSERT INTO resolutions VALUES (3, 'A/HRC/RES/62/1', 7, 1, 'A/HRC/RES/62/1', 'HRC', '62', '62/1', 'Snow', '',"
        " NULL, NULL, '3', NULL, '', NULL, 'en', '2026-11-23T12:00:00Z');")
    database.close()


def schema_of(path):
    database = sqlite3.connect(path)
    version, = database.execute('PRAGMA user_version').fetchone()
    database.close()
    return version


def test_an_upgrade_keeps_data_and_configuration(root, package):
    database = root.path('/var/lib/mandated/mandated.db')
    for file in database.parent.glob('mandated.db*'):
        file.unlink()
    make_first_database(database)
    root.inside('chown mandated:mandated /var/lib/mandated/mandated.db')
    configuration = root.path('/etc/mandated/mandated.toml')
    edited = configuration.read_text().replace('#from_name = "Mandates"', 'from_name = "Snow office"')
    assert '"Snow office"' in edited
    configuration.write_text(edited)

    root.install(package)
    assert root.inside("dpkg-query -W -f '${Version}' mandated") == '0.1.0-1'
    assert configuration.read_text() == edited
    with root.daemon():
        listed = root.inside('mandatectl completeness')
        assert 'A/HRC/RES/62/1' in listed
    assert schema_of(database) == NEWEST
    copy = database.with_name(f'mandated.db.before-v{NEWEST}')
    assert schema_of(copy) == 1
    assert f'as it was before, it is kept as /var/lib/mandated/{copy.name}' in root.path('/srv/log').read_text()


def test_a_removal_keeps_the_data_and_says_so(root):
    assert 'stay' in root.inside('apt-get remove -y -q mandated')
    assert root.path('/var/lib/mandated/mandated.db').exists()
    assert root.path('/etc/mandated/mandated.toml').exists()


def test_a_purge_leaves_nothing_and_says_what_it_deletes(root):
    said = root.inside('apt-get purge -y -q mandated')
    assert 'deleting /etc/mandated, /var/lib/mandated' in said
    left = root.inside(r"find / -xdev -path /proc -prune -o -path /srv -prune -o -name '*mandate*' -print")
    assert left == ''
    assert subprocess.run(root.command('getent passwd mandated')).returncode == 0
