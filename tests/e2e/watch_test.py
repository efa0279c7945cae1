"""mandatectl watch against a small server that speaks the contract of /v1/events, and stops and starts again."""
import json
import os
import socket
import subprocess
import threading

from harness import BIN


class EventServer:
    """Answers each connection with one of the scripts, in order: a body that then ends."""

    def __init__(self, path, *bodies, status='200 OK'):
        self.requests = []
        self.listening = socket.socket(socket.AF_UNIX)
        self.listening.bind(str(path))
        self.listening.listen()
        self.bodies = bodies
        self.status = status
        self.thread = threading.Thread(target=self.serve)
        self.thread.start()

    def serve(self):
        for body in self.bodies:
            connection, _ = self.listening.accept()
            request = b''
            while b'\r\n\r\n' not in request:
                request += connection.recv(65536)
            self.requests.append(request.decode())
            kind = 'text/event-stream' if self.status.startswith('200') else 'application/problem+json'
            connection.sendall(f'HTTP/1.1 {self.status}\r\nContent-Type: {kind}\r\n'
                               'Transfer-Encoding: chunked\r\n\r\n'.encode())
            data = body.encode()
            half = len(data) // 2
            for piece in (data[:half], data[half:]):
                connection.sendall(f'{len(piece):x}\r\n'.encode() + piece + b'\r\n')
            connection.sendall(b'0\r\n\r\n')
            connection.close()
        self.listening.close()


def event(number, kind='task.created', detail='due HRC/65'):
    data = {'id': number, 'at': '2027-03-01T08:00:00Z', 'type': kind, 'by': 'uid 1000',
            'subject': 'A/HRC/RES/59/3:33.2', 'detail': detail}
    return f'id: {number}\nevent: {kind}\ndata: {json.dumps(data)}\n\n'


def watch(path, lines, *options):
    """The first so many lines, and what it complained of."""
    process = subprocess.Popen([BIN / 'mandatectl', '--socket', path, 'watch', *options], text=True,
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ, 'TZ': 'UTC'})
    shown = [process.stdout.readline().rstrip('\n') for _ in range(lines)]
    process.terminate()
    return shown, process.communicate(timeout=60)[1]


def test_each_event_is_a_line_for_people(tmp_path):
    server = EventServer(tmp_path / 's', ': hello\n\n' + event(7) + 'event: lost\ndata: {"lost": 12}\n\n')
    shown, _ = watch(tmp_path / 's', 2)
    server.thread.join()
    assert shown[0] == '1 Mar 2027 08:00  task.created  A/HRC/RES/59/3:33.2  by uid 1000  due HRC/65'
    assert shown[1].startswith('12 events were lost')


def test_it_goes_on_where_it_was_when_the_daemon_comes_back(tmp_path):
    server = EventServer(tmp_path / 's', event(7) + 'id: 8\nda', event(8, 'task.updated'))
    shown, _ = watch(tmp_path / 's', 2, '--after', '6', '--type', 'task.*,session.moved', '--format', 'json')
    server.thread.join()
    assert [json.loads(line)['id'] for line in shown] == [7, 8]
    first, second = server.requests
    assert first.startswith('GET /v1/events?after=6&type=task.%2A%2Csession.moved HTTP/1.1\r\n')
    assert 'Last-Event-ID' not in first
    assert second.startswith('GET /v1/events?type=task.%2A%2Csession.moved HTTP/1.1\r\n')
    assert 'Last-Event-ID: 8\r\n' in second or 'Last-Event-ID: 7\r\n' in second


def test_it_waits_for_a_daemon_that_is_gone(tmp_path):
    first = EventServer(tmp_path / 's', event(7))
    process = subprocess.Popen([BIN / 'mandatectl', '--socket', tmp_path / 's', 'watch', '--format', 'json'], text=True,
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert json.loads(process.stdout.readline())['id'] == 7
    first.thread.join()
    assert 'waiting until it is back' in process.stderr.readline()
    (tmp_path / 's').unlink()
    second = EventServer(tmp_path / 's', event(8))
    assert json.loads(process.stdout.readline())['id'] == 8
    assert 'the daemon is back' in process.stderr.readline()
    second.thread.join()
    process.terminate()
    process.communicate(timeout=60)
    assert 'Last-Event-ID: 7' in second.requests[0]


def test_what_the_daemon_refuses_ends_it(tmp_path):
    server = EventServer(tmp_path / 's', '{"detail": "type is \'x\', expected task.created …"}', status='400 Bad Request')
    done = subprocess.run([BIN / 'mandatectl', '--socket', tmp_path / 's', 'watch', '--type', 'x'],
                          capture_output=True, text=True)
    server.thread.join()
    assert done.returncode == 1 and "type is 'x'" in done.stderr
    away = subprocess.run([BIN / 'mandatectl', '--socket', tmp_path / 'none', 'watch'], capture_output=True, text=True)
    assert away.returncode == 3
