"""The socket as programs use it: streams, subscriptions, tables, figures."""
import csv
import io
import json
import socket
import threading
import urllib.parse

import icalendar

from harness import Daemon, UnixConnection, resolution, until

SNOW = resolution('Requests the High Commissioner to submit a report on snow to the Human Rights Council '
                  'at its sixty-fifth session',
                  'Requests the Secretary-General to present an oral update on ice to the Council '
                  'at its sixty-fourth session')
FORMULA = resolution('Requests the High Commissioner to submit a report on rain to the Human Rights Council '
                     'at its sixty-fifth session', number='63/97')


def answer(daemon, method, target, body=None, **headers):
    """Status, headers and bytes of an answer."""
    connection = UnixConnection(daemon.socket)
    connection.request(method, target, body=body, headers=headers)
    reply = connection.getresponse()
    data = reply.read()
    connection.close()
    return reply.status, {name.lower(): value for name, value in reply.getheaders()}, data


class Listener:
    """Subscribes and keeps what comes."""

    def __init__(self, daemon, target='/v1/events', **headers):
        self.connection = UnixConnection(daemon.socket)
        self.connection.request('GET', target, headers=headers)
        self.reply = self.connection.getresponse()
        assert self.reply.status == 200 and self.reply.getheader('Content-Type') == 'text/event-stream'
        self.events = []
        self.thread = threading.Thread(target=self.listen, daemon=True)
        self.thread.start()

    def listen(self):
        event = {}
        try:
            for line in self.reply:
                name, _, value = line.decode().rstrip('\n').partition(': ')
                if name:
                    event[name] = value
                elif event:
                    self.events.append((int(event['id']), event['event'], json.loads(event['data'])))
                    event = {}
        except (OSError, ValueError):
            pass

    def types(self):
        return [kind for _, kind, _ in self.events]


def test_a_subscriber_hears_of_changes_as_they_happen_and_goes_on_after_a_restart(tmp_path):
    daemon = Daemon(tmp_path, at='2026-11-23')
    with daemon:
        first = Listener(daemon)
        daemon.ingest(SNOW, 'snow.txt')
        until(lambda: first.types().count('task.created') == 2)
        assert {data['subject'] for _, kind, data in first.events if kind == 'task.created'} == {
            'A/HRC/RES/63/98:1.1', 'A/HRC/RES/63/98:2.1'}
        numbers = [number for number, _, _ in first.events]
        assert numbers == sorted(set(numbers))
        last = numbers[-1]
    first.thread.join(timeout=10)
    assert not first.thread.is_alive(), 'a daemon that stops ends its streams'
    with daemon:
        again = Listener(daemon, '/v1/events?type=task.*', **{'Last-Event-ID': str(last)})
        daemon.request('POST', '/v1/tasks/63%2F98:1.1/status', json.dumps({'status': 'in progress'}))
        until(lambda: 'task.updated' in again.types())
        assert again.events[0][0] > last and again.events[0][2]['by'].startswith('uid ')


def test_one_who_listens_and_takes_nothing_holds_up_nobody(tmp_path):
    with Daemon(tmp_path, at='2026-11-23') as daemon:
        deaf = socket.socket(socket.AF_UNIX)
        deaf.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1)
        deaf.connect(str(daemon.socket))
        deaf.sendall(b'GET /v1/events?after=0 HTTP/1.1\r\nHost: m\r\n\r\n')
        for i in range(300):
            assert daemon.request('POST', '/v1/people/P' + str(i), json.dumps({'email': 'p@example.org'}))[0] == 200
        assert daemon.get('/v1/people')['total'] == 300
        deaf.close()


def test_the_calendar_is_valid_and_holds_open_dates(tmp_path):
    with Daemon(tmp_path, at='2026-11-23') as daemon:
        daemon.ingest(SNOW, 'snow.txt')
        status, headers, data = answer(daemon, 'GET', '/v1/calendar.ics')
        assert status == 200 and headers['content-type'] == 'text/calendar; charset=utf-8'
        assert b'\r\n' in data and all(len(line) <= 75 for line in data.split(b'\r\n'))
        events = icalendar.Calendar.from_ical(data).walk('VEVENT')
        shown = {str(event['UID']): event.decoded('DTSTART').isoformat() for event in events}
        dates = {m['day'] for task in daemon.get('/v1/tasks')['items']
                 for m in daemon.get(f'/v1/tasks/{task["id"]}')['milestones'] if m['kind'] in ('submission', 'deadline')}
        assert set(shown.values()) == dates and len(shown) == len(events)
        one = answer(daemon, 'GET', '/v1/calendar.ics?actor=SG&language=fr')[2]
        assert {str(event['UID']) for event in icalendar.Calendar.from_ical(one).walk('VEVENT')} < set(shown)
        assert answer(daemon, 'GET', '/v1/calendar.ics?actor=KING')[0] == 400
        tag = headers['etag']
        assert answer(daemon, 'GET', '/v1/calendar.ics', **{'If-None-Match': tag})[0] == 304
        daemon.request('POST', '/v1/tasks/63%2F98:1.1/status', json.dumps({'status': 'delivered', 'note': 'A/HRC/65/40'}))
        later = icalendar.Calendar.from_ical(answer(daemon, 'GET', '/v1/calendar.ics')[2])
        assert len(later.walk('VEVENT')) < len(events)


def test_a_secret_address_opens_one_calendar_until_it_is_taken_back(tmp_path):
    with Daemon(tmp_path, '[web]\npublic_url = "https://mandates.example.org"\n', at='2026-11-23') as daemon:
        daemon.ingest(SNOW, 'snow.txt')
        daemon.request('POST', '/v1/people/Ada%20Example', json.dumps({'email': 'ada@example.org', 'language': 'fr'}))
        made = daemon.ctl('calendar', 'link', 'Ada Example', '--query', 'actor=HC')
        url = made.stdout.split()[-1]
        assert url.startswith('https://mandates.example.org/calendar/') and len(url.rsplit('/', 1)[1]) == 43
        path = urllib.parse.urlparse(url).path
        status, _, data = answer(daemon, 'GET', path)
        assert status == 200 and 'LANGUAGE=fr' in data.decode()
        assert len(icalendar.Calendar.from_ical(data).walk('VEVENT')) == 2
        assert answer(daemon, 'GET', path[:-1] + ('A' if path[-1] != 'A' else 'B'))[0] == 404
        listed = daemon.ctl('calendar', 'list').stdout
        assert 'Ada Example' in listed and '2026-11-23' in listed and path.rsplit('/', 1)[1] not in listed
        assert path.rsplit('/', 1)[1].encode() not in (tmp_path / 'm.db').read_bytes()
        daemon.ctl('calendar', 'revoke', '1')
        assert answer(daemon, 'GET', path)[0] == 404
        refused = daemon.ctl('calendar', 'link', 'Nobody', check=False)
        assert refused.returncode == 1 and "expected a person or contact who is known" in refused.stderr


def test_the_table_is_whole_and_safe_to_open(tmp_path):
    with Daemon(tmp_path, at='2026-11-23') as daemon:
        daemon.ingest(SNOW, 'snow.txt')
        daemon.ingest(FORMULA, 'rain.txt')
        daemon.request('POST', '/v1/tasks/63%2F97:1.1/review', json.dumps({'summary': '=HYPERLINK("http://x","y")'}))
        status, headers, data = answer(daemon, 'GET', '/v1/tasks.csv')
        assert status == 200 and headers['content-type'].startswith('text/csv')
        assert data.startswith(b'\xef\xbb\xbf') and b'\r\n' in data
        rows = list(csv.DictReader(io.StringIO(data.decode('utf-8-sig'))))
        assert [row['address'] for row in rows] == [t['address'] for t in daemon.get('/v1/tasks')['items']]
        assert [row['next'] for row in rows] == [t['next']['day'] for t in daemon.get('/v1/tasks')['items']]
        assert "'=HYPERLINK" in data.decode() and not any(
            value.startswith(('=', '+', '-', '@')) for row in rows for value in row.values())
        assert len(list(csv.reader(io.StringIO(answer(daemon, 'GET', '/v1/tasks.csv?actor=SG')[2].decode())))) == 2


def test_a_proxy_of_old_gets_the_table_without_chunks(tmp_path):
    with Daemon(tmp_path, at='2026-11-23') as daemon:
        daemon.ingest(SNOW, 'snow.txt')
        with socket.socket(socket.AF_UNIX) as old:
            old.connect(str(daemon.socket))
            old.sendall(b'GET /v1/tasks.csv HTTP/1.0\r\n\r\n')
            data = b''
            while piece := old.recv(65536):
                data += piece
        head, _, body = data.partition(b'\r\n\r\n')
        assert b'chunked' not in head.lower() and body == answer(daemon, 'GET', '/v1/tasks.csv')[2]


def test_the_figures_are_as_prometheus_reads_them(tmp_path):
    with Daemon(tmp_path, at='2026-11-23') as daemon:
        daemon.ingest(SNOW, 'snow.txt')
        daemon.settle()
        text = answer(daemon, 'GET', '/metrics')[2].decode()
        values = {}
        for line in text.splitlines():
            if not line.startswith('#'):
                name, _, value = line.rpartition(' ')
                values[name] = float(value)
        assert values['mandated_tasks'] == 2 and values['mandated_fault'] == 0
        assert values['mandated_messages{state="sent"}'] == daemon.get('/v1/status')['outbox']['sent']
        assert values['mandated_next_reminder_timestamp_seconds'] > values['mandated_last_plan_timestamp_seconds']
        assert values['mandated_requests_total{status="200"}'] > 0
        described = {line.split()[2] for line in text.splitlines() if line.startswith('# TYPE')}
        assert {name.partition('{')[0] for name in values} <= described


def test_health_says_why_nothing_is_sent(tmp_path):
    with Daemon(tmp_path, at='2026-11-23') as daemon:
        daemon.ingest(SNOW, 'snow.txt')
        daemon.settle()
        assert answer(daemon, 'GET', '/healthz')[0] == 200
    behind = Daemon(tmp_path, at='2026-11-01')
    behind.configure('[[contact]]\nname = "secretariat"\nemail = "secretariat@localhost"\n')
    config = (tmp_path / 'mandated.toml').read_text().replace('allow_past = true', 'allow_past = false')
    (tmp_path / 'mandated.toml').write_text(config)
    with behind:
        until(lambda: answer(behind, 'GET', '/healthz')[0] == 503)
        problem = json.loads(answer(behind, 'GET', '/healthz')[2])
        assert 'nothing is sent until it is right' in problem['detail']
        assert behind.get('/v1/status')['fault'] == problem['detail']


def test_filters_combine(tmp_path):
    with Daemon(tmp_path, at='2026-11-23') as daemon:
        daemon.ingest(SNOW, 'snow.txt')
        daemon.ingest(FORMULA, 'rain.txt')
        daemon.request('POST', '/v1/people/Ada', json.dumps({'email': 'ada@example.org'}))
        daemon.request('POST', '/v1/units/desk', json.dumps({'owner': 'Ada'}))
        daemon.request('POST', '/v1/routes', json.dumps({'unit': 'desk', 'actor': 'HC', 'resolution': '63/98'}))

        def found(**query):
            return [task['address'] for task in daemon.get('/v1/tasks', **query)['items']]
        assert found(unit='desk') == ['A/HRC/RES/63/98:1.1']
        assert found(unit='desk', actor='SG') == [] and found(unit='elsewhere') == []
        assert found(session='HRC/65', kind='report', organ='HRC') == ['A/HRC/RES/63/97:1.1', 'A/HRC/RES/63/98:1.1']
        assert found(organ='GA') == [] and found(due_within='100d', actor='SG') == ['A/HRC/RES/63/98:2.1']
