"""What is held on a person, and taking it away."""
import json

from harness import Daemon, UnixConnection, resolution, text_of

SNOW = resolution('Requests the High Commissioner to submit a report on snow to the Human Rights Council '
                  'at its sixty-fifth session')
STAFF = """name,email,unit,role
Ada Éxample,ada.e@example.org,desk,owner
Ben Example,ben@example.org,desk,alternate
Dora Example,dora@example.org,desk,supervisor
"""
OLD = ('Ada Éxample', 'ada.e@example.org', 'Ada_=C3=89xample')


def bytes_held(folder):
    return b''.join(path.read_bytes() for path in sorted(folder.glob('m.db*')) if path.is_file())


def with_staff(daemon, folder):
    (folder / 'staff.csv').write_text(STAFF)
    daemon.ctl('people', 'import', folder / 'staff.csv')
    daemon.ctl('route', 'add', '--unit', 'desk', '--actor', 'HC')


def test_somebody_is_erased_everywhere_and_nothing_is_told_twice(tmp_path):
    daemon = Daemon(tmp_path, at='2027-03-22')
    with daemon:
        with_staff(daemon, tmp_path)
        daemon.ctl('people', 'set', 'Ada Éxample', '--email', 'ada.e@example.org', '--hours', '08:00-18:00')
        daemon.ingest(SNOW, 'snow.txt')
        daemon.settle()
        daemon.ctl('task', 'ack', '63/98:1.1', '--for', '2d', '--note', 'Ada Éxample knows')
        daemon.ctl('people', 'away', 'Ada Éxample', '2027-03-24..2027-03-26', '--substitute', 'Ben Example')
        held = json.loads(daemon.ctl('person', 'data', 'Ada Éxample', '--format', 'json').stdout)
        assert held['messages']['total'] > 0 and held['messages']['addresses'] == ['ada.e@example.org']
        tables = {table['table']: table['rows'] for table in held['tables']}
        assert {'people', 'units', 'absences', 'reminders', 'answers', 'audit'} <= set(tables)
        assert tables['absences'][0]['substitute'] == 'Ben Example'
        shown = daemon.ctl('person', 'data', 'Ada Éxample').stdout
        assert 'absences: 1' in shown and 'ada.e@example.org' in shown

        refused = daemon.ctl('person', 'erase', 'Ada Éxample', '--because', 'left', check=False)
        assert refused.returncode == 1 and '--successor NAME' in refused.stderr
        daemon.ctl('people', 'set', 'Ada Éxample', '--left', '2027-03-22', '--successor', 'Ben Example')
        daemon.settle()
        told = set(daemon.mails())
        assert all(old.encode() in bytes_held(tmp_path) for old in OLD[:2])
        backup = tmp_path / 'backups' / 'before.db'
        backup.parent.mkdir()
        daemon.ctl('backup', '--to', backup)
        exported = UnixConnection(daemon.socket)  # which stays open, and must not hold the journal
        exported.request('GET', '/v1/export')
        assert OLD[0] in exported.getresponse().read().decode()
        done = daemon.ctl('person', 'erase', 'Ada Éxample', '--because', 'Ada Éxample asked for it').stdout
        exported.close()
        assert 'now "former person 1"' in done and 'backups' in done
        data = bytes_held(tmp_path)
        for old in OLD:
            assert old.encode() not in data, old
        assert OLD[0].encode() in backup.read_bytes()
        assert daemon.ctl('check').returncode == 0
        history = json.dumps(daemon.get('/v1/tasks/63%2F98%3A1.1'), ensure_ascii=False)
        assert 'former person 1 knows' in history, 'what was done stays'
        assert daemon.ctl('person', 'data', 'Ada Éxample', check=False).returncode == 1
        message = next(m for m in daemon.get('/v1/messages')['items'] if m['contact'] == 'former person 1')
        assert daemon.request('POST', '/v1/outbox/retry', json.dumps({'messages': [message['id']]}))[0] == 409
        daemon.settle()
        assert set(daemon.mails()) == told
    daemon.at = '2027-03-29'
    with daemon:
        daemon.settle()
        new = [m for identity, m in daemon.mails().items() if identity not in told]
        assert new and all('ada.e@' not in m['To'] for m in new)
        assert any('ben@example.org' in m['To'] for m in new), 'the successor is told'
        assert all('Ada' not in text_of(m) for m in new)
        for old in OLD:
            assert old.encode() not in bytes_held(tmp_path), old


def test_what_waits_has_to_be_settled_first(tmp_path):
    # A program that says to try later, so that messages wait.
    daemon = Daemon(tmp_path, '[mail]\ntransport = "sendmail"\nsendmail = ["/bin/sh", "-c", "exit 75"]\n', at='2027-03-22')
    with daemon:
        with_staff(daemon, tmp_path)
        daemon.ingest(SNOW, 'snow.txt')
        daemon.settle()
        daemon.ctl('people', 'set', 'Ada Éxample', '--left', '2027-03-22', '--successor', 'Ben Example')
        daemon.settle()
        refused = daemon.ctl('person', 'erase', 'Ada Éxample', '--because', 'left', check=False)
        assert refused.returncode == 1 and 'are yet to be delivered' in refused.stderr
        waiting = [m['id'] for m in daemon.get('/v1/messages', limit=100)['items']
                   if m['contact'] != 'Ada Éxample' and m['state'] == 'failed']
        if waiting:
            daemon.ctl('outbox', 'drop', *map(str, waiting), '--because', 'a test')
        daemon.ctl('person', 'erase', 'Ada Éxample', '--because', 'left', '--force')
        for old in OLD:
            assert old.encode() not in bytes_held(tmp_path), old
        assert {m['state'] for m in daemon.get('/v1/messages', contact='former person 1')['items']} == {'dropped'}


def test_unknown_people_and_missing_reasons_are_refused(tmp_path):
    with Daemon(tmp_path, at='2027-03-22') as daemon:
        with_staff(daemon, tmp_path)
        assert daemon.request('GET', '/v1/people/Nobody/data')[0] == 404
        assert daemon.request('POST', '/v1/people/Ben%20Example/erase', '{}')[0] == 400
        assert daemon.ctl('person', 'erase', 'Ben Example', check=False).returncode == 2
        assert daemon.get('/v1/people')['total'] == 3


def test_the_rule_of_retention_is_kept_once_a_day(tmp_path):
    daemon = Daemon(tmp_path, '[retention]\nmessages_months = 3\nactors_months = 0\n', at='2027-03-22')
    with daemon:
        daemon.ingest(SNOW, 'snow.txt')
        daemon.settle()
        assert 'texts of messages 3 months, who did what for ever' in daemon.ctl('status').stdout
        assert all(m['subject'] for m in daemon.get('/v1/messages')['items'])
        told = set(daemon.mails())
    daemon.at = '2027-07-01'
    with daemon:
        daemon.settle()
        cleared = [m for m in daemon.get('/v1/messages')['items'] if m['created_at'] < '2027-03-23']
        assert cleared and all(not m['subject'] and m['state'] == 'sent' for m in cleared)
        assert told <= set(daemon.mails())
