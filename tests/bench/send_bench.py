"""send_bench.py BIN POSTFIX: how fast 10,000 digests of 6 kB leave, beside postfix's smtp-source, into the same smtp-sink.

BIN holds mandated, POSTFIX the unpacked postfix package. Prints both rates and their quotient, how long queries took
meanwhile, and the daemon's memory.
"""
import contextlib
import os
import pathlib
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time

os.environ['MANDATED_BIN'] = sys.argv[1]
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / 'e2e'))
from harness import Daemon  # noqa: E402

POSTFIX = pathlib.Path(sys.argv[2])
TOOLS = {**os.environ, 'LD_LIBRARY_PATH': str(POSTFIX / 'usr/lib/postfix')}
MESSAGES, SIZE = 10_000, 6_000
AS_ROOT = ['-u', 'root'] if os.getuid() == 0 else []


def free_port():
    with socket.socket() as probe:
        probe.bind(('127.0.0.1', 0))
        return probe.getsockname()[1]


@contextlib.contextmanager
def sink():
    port = free_port()
    process = subprocess.Popen([POSTFIX / 'usr/sbin/smtp-sink', *AS_ROOT, f'127.0.0.1:{port}', '1000'], env=TOOLS)
    while True:
        with contextlib.suppress(OSError), socket.create_connection(('127.0.0.1', port)) as probe:
            probe.sendall(b'QUIT\r\n')
            break
        time.sleep(0.01)
    yield port
    process.terminate()
    process.wait()


def rate_of_source(port, sessions):
    """Messages a second that smtp-source sends."""
    start = time.monotonic()
    subprocess.run([POSTFIX / 'usr/sbin/smtp-source', '-s', str(sessions), '-m', str(MESSAGES), '-l', str(SIZE),
                    '-f', 'a@example.org', '-t', 'b@example.org', f'127.0.0.1:{port}'], env=TOOLS, check=True)
    return MESSAGES / (time.monotonic() - start)


def fill(database):
    """As many digests, due now."""
    body = 'Subject: 8 reminders\r\n\r\n' + ('x' * 70 + '\r\n') * (SIZE // 72)
    with sqlite3.connect(database) as connection:
        for i in range(MESSAGES):
            row = connection.execute(
                "INSERT INTO messages (identity, kind, contact, channel, address, subject, state, reason, created_at, "
                "since, next_attempt_at) VALUES (?, 'folded', 'secretariat', 'email', 'b@example.org', '8 reminders', "
                "'queued', 'waits for its first attempt', ?2, ?2, ?2)", (f'<{i}@example.org>', '2026-11-23T06:00:00Z'))
            connection.execute('INSERT INTO message_texts VALUES (?, ?, ?)', (row.lastrowid, body, body))
    connection.close()


def memory(daemon):
    """Resident now, in MB."""
    for line in open(f'/proc/{daemon.process.pid}/status'):
        if line.startswith('VmRSS'):
            return int(line.split()[1]) / 1024


def rate_of_mandated(port, sessions, folder):
    """Messages a second, query times in ms, memory early and late."""
    daemon = Daemon(folder, f'[mail]\ntransport = "smtp"\nsmtp_url = "smtp://127.0.0.1:{port}"\ntls = "none"\n'
                            f'connections = {sessions}\n[log]\nlevel = "warning"\n', at='2026-11-23')
    with daemon:
        pass
    fill(folder / 'm.db')
    times, sent = [], 0
    with daemon:
        start = time.monotonic()
        early = late = memory(daemon)
        while sent < MESSAGES:
            asked = time.monotonic()
            sent = daemon.get('/v1/status')['outbox']['sent']
            times.append((time.monotonic() - asked) * 1000)
            if sent < MESSAGES // 10:
                early = memory(daemon)
            elif sent < MESSAGES:
                late = memory(daemon)
            time.sleep(0.01)
        rate = MESSAGES / (time.monotonic() - start)
    return rate, sorted(times), early, late


def main():
    for sessions in (10, 50):
        with sink() as port, tempfile.TemporaryDirectory() as folder:
            source = rate_of_source(port, sessions)
            ours, times, early, late = rate_of_mandated(port, sessions, pathlib.Path(folder))
        print(f'{MESSAGES} messages of {SIZE} bytes, {sessions} sessions: smtp-source {source:.0f}/s, '
              f'mandated {ours:.0f}/s: {ours / source:.2f} of it')
        print(f'  queries meanwhile: p50 {times[len(times) // 2]:.1f} ms, p99 {times[len(times) * 99 // 100]:.1f} ms; '
              f'memory {early:.1f} MB early, {late:.1f} MB late')


main()
