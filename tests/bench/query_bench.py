"""query_bench.py BIN: what is due within 90 days, among a hundred thousand tasks.

BIN holds mandated. Prints how long a start takes until it is ready, the memory then, how often the daemon wakes while
nobody asks, the first answer and the answers at a thousand requests a second on the socket; beside it the same question
to Taskwarrior's `task export`.
"""
import datetime
import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

os.environ['MANDATED_BIN'] = sys.argv[1]
HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / 'e2e')]
from harness import Daemon, UnixConnection  # noqa: E402
from many_tasks import resolutions  # noqa: E402

TODAY = '2026-11-28'
READ, TIMES = 1000, 25  # so many texts are read, their rows copied so often: four tasks a text
SECONDS, RATE = 10, 1000
QUESTION = '/v1/tasks?due_within=90d'
# Per table: the columns that tell the copies apart, as SQL with {n} for the copy and {id} for the highest id.
COPIES = {
    'documents': {'id': 'id+{n}*{documents}', 'sha256': "sha256||'-{n}'"},
    'resolutions': {'id': 'id+{n}*{resolutions}', 'document_id': 'document_id+{n}*{documents}',
                    'identity': "identity||'x{n}'", 'symbol': "symbol||'x{n}'"},
    'paragraphs': {'resolution_id': 'resolution_id+{n}*{resolutions}'},
    'tasks': {'id': 'id+{n}*{tasks}', 'resolution_id': 'resolution_id+{n}*{resolutions}',
              'address': "replace(address,':','x{n}:')"},
    'milestones': {'task_id': 'task_id+{n}*{tasks}'},
}


def fill(folder):
    with Daemon(folder, at=TODAY) as daemon:
        connection = UnixConnection(daemon.socket)
        for name, text in resolutions(READ):
            connection.request('POST', f'/v1/documents?history=true&name={name}', body=text.encode())
            reply = connection.getresponse()
            assert reply.status == 201, reply.read()
            reply.read()
        daemon.settle()
    with sqlite3.connect(folder / 'm.db') as database:
        most = {table: database.execute(f'SELECT max(id) FROM {table}').fetchone()[0]
                for table in ('documents', 'resolutions', 'tasks')}
        for n in range(1, TIMES):
            for table, changed in COPIES.items():
                columns = [row[1] for row in database.execute(f'PRAGMA table_info({table})')]
                of = {'paragraphs': 'resolution_id', 'milestones': 'task_id'}.get(table, 'id')
                highest = most[{'paragraphs': 'resolutions', 'milestones': 'tasks'}.get(table, table)]
                values = [changed.get(column, column).format(n=n, **most) for column in columns]
                database.execute(f"INSERT INTO {table} ({','.join(columns)}) SELECT {','.join(values)} FROM {table} "
                                 f"WHERE {of} <= {highest}")
        # The dates by which tasks are listed are worked out at the next start.
        database.execute('DELETE FROM reckoned')


def figure(process, name):
    for line in pathlib.Path(f'/proc/{process}/status').read_text().splitlines():
        if line.startswith(name + ':'):
            return int(line.split()[1])
    raise KeyError(name)


def ask(connection, question=QUESTION):
    start = time.perf_counter()
    connection.request('GET', question)
    reply = connection.getresponse()
    body = reply.read()
    assert reply.status == 200, body
    return (time.perf_counter() - start) * 1000, body


def mandated(folder):
    daemon = Daemon(folder, at=TODAY)
    with daemon:
        daemon.settle()
    start = time.perf_counter()
    with daemon:
        ready = (time.perf_counter() - start) * 1000
        daemon.settle()
        time.sleep(5)
        before = figure(daemon.process.pid, 'voluntary_ctxt_switches')
        time.sleep(10)
        woken = figure(daemon.process.pid, 'voluntary_ctxt_switches') - before
        connection = UnixConnection(daemon.socket)
        first, body = ask(connection)
        memory = figure(daemon.process.pid, 'VmRSS') / 1000
        tasks, due = daemon.get('/v1/status')['tasks']['all'], json.loads(body)['total']
        took, begin = [], time.perf_counter()
        for i in range(SECONDS * RATE):
            wait = begin + i / RATE - time.perf_counter()
            if wait > 0:
                time.sleep(wait)
            took.append(ask(connection)[0])
        rate = len(took) / (time.perf_counter() - begin)
        took.sort()
    print(f'{tasks} tasks: ready after {ready:.0f} ms; {memory:.1f} MB; woken {woken} times in 10 s of quiet')
    print(f'due within 90 days: {due} tasks, the first 50: first answer {first:.1f} ms; '
          f'at {rate:.0f} requests/s p50 {took[len(took) // 2]:.2f} ms, p99 {took[len(took) * 99 // 100]:.2f} ms, '
          f'slowest {took[-1]:.1f} ms')
    return took[len(took) // 2], due


def taskwarrior(folder, database, due):
    """Milliseconds that `task export` takes for the same tasks and days, in its own store."""
    home = folder / 'taskwarrior'
    home.mkdir()
    environment = {**os.environ, 'TASKDATA': str(home), 'TASKRC': str(home / 'rc')}
    (home / 'rc').write_text('confirmation=off\nverbose=nothing\ngc=off\nhooks=off\n')
    with sqlite3.connect(database) as connection:
        rows = connection.execute('SELECT tasks.id, summary, day, state FROM tasks JOIN next_dates ON task_id = tasks.id')
        tasks = [{'uuid': f'00000000-0000-4000-8000-{number:012d}', 'description': summary or 'task', 'status': 'pending',
                  'entry': '20261128T000000Z', **({'due': day.replace('-', '') + 'T000000Z'} if state < 2 else {})}
                 for number, summary, day, state in rows]
    subprocess.run(['task', 'import'], env=environment, input=json.dumps(tasks), text=True, check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    last = (datetime.date.fromisoformat(TODAY) + datetime.timedelta(days=91)).isoformat()
    start = time.perf_counter()
    exported = subprocess.run(['task', f'due.after:{TODAY}', f'due.before:{last}', 'export'], env=environment,
                              capture_output=True, text=True, check=True).stdout
    took = (time.perf_counter() - start) * 1000
    print(f"task export: {len(json.loads(exported))} of {len(tasks)} tasks in {took:.0f} ms (mandated's list has {due})")
    return took


def main():
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        fill(folder / 'state')
        answer, due = mandated(folder / 'state')
        if shutil.which('task'):
            print(f"{taskwarrior(folder, folder / 'state' / 'm.db', due) / answer:.0f} times mandated's answer")


main()
