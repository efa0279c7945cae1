"""An upgrade: today's daemon on the databases that earlier ones wrote, tests/schema/kept."""
import contextlib
import pathlib
import sqlite3

import pytest

from harness import Daemon

KEPT = sorted((pathlib.Path(__file__).resolve().parents[1] / 'schema' / 'kept').glob('schema-*.sql'))
# Those that kept/make.py was told of, at addresses where nothing answers.
CONTACTS = '''[webhook]
allowed_hosts = ["127.0.0.1"]
allow_private = true
allow_http = true
[[contact]]
name = "secretariat"
email = "secretariat@example.org"
''' + ''.join(f'''[[contact]]
name = "{name}"
webhook = "http://127.0.0.1:9/"
webhook_secret_file = "secret"
actors = ["SP"]
''' for name in ('silent', 'gone'))
LAST_DAY = '2027-02-01'


def upgraded(folder, dump):
    """Today's daemon on that database, on the day it was kept."""
    daemon = Daemon(folder, CONTACTS, at=LAST_DAY)
    (folder / 'secret').write_text('whsec_' + 'A' * 43 + '=\n')
    (folder / 'secret').chmod(0o600)
    with contextlib.closing(sqlite3.connect(folder / 'm.db')) as database:
        with open(dump, newline='') as text:
            database.executescript(text.read())
        database.execute('PRAGMA journal_mode = WAL')
    return daemon


def rows(folder, sql):
    with contextlib.closing(sqlite3.connect(folder / 'm.db')) as database:
        return database.execute(sql).fetchall()


@pytest.mark.parametrize('dump', KEPT, ids=[dump.stem for dump in KEPT])
def test_nobody_is_told_twice_and_every_date_holds(tmp_path, dump):
    daemon = upgraded(tmp_path, dump)
    schema = rows(tmp_path, 'PRAGMA user_version')[0][0]
    told = 'SELECT id, identity, state, finished_at FROM messages WHERE state IN ("sent", "dead") ORDER BY id'
    before = rows(tmp_path, told)
    reminded = rows(tmp_path, 'SELECT key, message_id, outcome FROM reminders ORDER BY id')
    assert before and reminded
    with daemon:
        daemon.settle()
        # What earlier programs could not deliver the administrator is told of, once.
        again = [mail['Subject'] for mail in daemon.mails().values() if 'Not delivered' not in mail['Subject']]
        assert again == [], 'sent a second time'
        tasks = {task['address'].rpartition('RES/')[2]: task for task in daemon.get('/v1/tasks', limit=200)['items']}
        assert tasks['63/97:1.1']['status'] == 'in progress'
        assert tasks['63/97:1.1']['next']['day'] == ('2027-03-18' if schema >= 4 else '2027-04-05')
        assert tasks['63/97:2.1']['due'] == ['HRC/66'] and not tasks['63/97:2.1']['doubts']
        assert tasks['63/97:5.1']['next']['day'] == '2027-02-22'
        shown = daemon.ctl('show', '63/97:1.1').stdout
        assert 'report on schools cut off by snow' in shown and 'task.created' in shown
    assert rows(tmp_path, told)[:len(before)] == before
    assert rows(tmp_path, 'SELECT key, message_id, outcome FROM reminders ORDER BY id')[:len(reminded)] == reminded
