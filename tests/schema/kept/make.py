#!/usr/bin/python3
"""Keeps a database as the built programs write it: tests/schema/kept/make.py [FOLDER WITH mandated AND mandatectl [WHOSE THEY ARE]]"""
import http.server
import os
import pathlib
import shlex
import sqlite3
import subprocess
import sys
import tempfile
import threading

HERE = pathlib.Path(__file__).resolve().parent
BIN = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else HERE.parents[2] / 'build' / 'bin').resolve()
os.environ['MANDATED_BIN'] = str(BIN)
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE.parents[1] / 'e2e'))
from harness import Daemon, resolution  # noqa: E402

SCHOOLS = ('Requests the High Commissioner to submit a report on schools cut off by snow to the Human Rights Council '
           'at its {} session')
OPERATIVES = [
    SCHOOLS.format('sixty-fifth'),
    'Requests the Secretary-General to submit a report on mountain roads to the Human Rights Council at its '
    'sixty-fourth sixth session',  # in doubt
    'Requests the Special Rapporteur on winter to report annually to the General Assembly on lessons by radio',
    'Requests the Secretary-General to submit a report on sledges to the General Assembly by 31 October 2026',  # past
    'Requests the Special Rapporteur on winter to present an oral update on ice to the Human Rights Council at its '
    'sixty-fourth session',
    'Requests the Secretary-General to present an oral update on hail to the Human Rights Council at its sixty-fourth '
    'session',
]
TITLE = 'Schools cut off by snow'
EARLIER = resolution(SCHOOLS.format('sixty-third'), 'Encourages States to lend sledges', number='61/96',
                     session='Sixty-first', adopted='3 April 2026', title=TITLE)


def draft():
    """Of the earlier text."""
    heading, body = EARLIER.replace('61/96', '61/…').split('\tResolution adopted by')
    body = body.split('\n', 1)[1].split('31st meeting')[0]
    return f'United Nations\tA/HRC/61/L.31\n{heading}Albania,* Fiji and Malta: draft resolution\n{body}'


FILES = {
    'old.txt': resolution(SCHOOLS.format('fifty-second'), number='50/91', session='Fiftieth', adopted='7 July 2022',
                          title='Lessons by radio'),
    'draft.txt': draft(),
    'earlier.txt': EARLIER,
    'again.txt': EARLIER.replace('lend sledges', 'lend sledges and skis'),
    'corrigendum.txt': 'A/HRC/RES/61/96/Corr.1\nCorrigendum\nParagraph 2, line 1\nFor skis read snowshoes\n',
    'later.txt': resolution(*OPERATIVES, number='63/97', title=TITLE).replace(
        'the Charter of the United Nations', 'its resolutions 50/91 of 7 July 2022 and 61/96 of 3 April 2026'),
    'days-off.csv': 'station,date,name\nGeneva,2027-03-01,Day of snow\n',
    'staff.csv': 'name,email,unit,role,hours,station\nAda Example,ada@example.org,desk,owner,09:00-17:00,Geneva\n'
                 'Ben Example,ben@example.org,desk,alternate,,\nDora Example,dora@example.org,desk,supervisor,,\n',
}

# By day, what is done then: the first schema whose program could, and the command. A migration that comes with new
# commands adds them here, so that its tables are kept with something in them.
DAYS = {
    '2026-11-23': [
        (9, 'people import staff.csv'),
        (9, 'people away "Ada Example" 2027-01-04..2027-01-17 --substitute "Dora Example"'),
        (9, 'route add --unit desk --actor HC'),
        (1, 'ingest --history old.txt'),
        (2, 'ingest --history draft.txt'),
        (1, 'ingest --history earlier.txt'),
        (1, 'ingest --history again.txt'),
        (2, 'ingest --history corrigendum.txt'),
        (1, 'ingest later.txt'),
        (3, 'session set HRC/66 2027-09-13..2027-10-08 --source letter'),
        (7, 'holidays import days-off.csv'),
        (1, 'task start 63/97:1.1 --note drafting'),
        (1, 'task confirm 63/97:2.1 --due HRC/66'),
        (4, 'task agree 63/97:1.1 --submission 2027-03-18 --source "meeting with the editors"'),
        (5, 'task replaced 61/96:1.1'),
        (6, 'task correct 63/97:3.1 --summary "yearly report on lessons by radio"'),
        (6, 'task add 63/97:4 --kind dialogue --due HRC/65 --summary "dialogue on sledges"'),
        (6, 'task not-a-task 63/97:4.1 --note "asked for elsewhere"'),
        (9, 'task assign 63/97:3.1 --unit desk'),
    ],
    '2027-02-01': [
        (1, 'task done 50/91:1.1 --symbol A/HRC/52/61'),
        (1, 'task defer 63/97:6.1 --by "decision 64/115"'),
        (9, 'task ack 63/97:1.1 --for 9d --note drafting'),
    ],
}

CONFIG = '''[webhook]
allowed_hosts = ["127.0.0.1"]
allow_private = true
allow_http = true
[[contact]]
name = "secretariat"
email = "secretariat@example.org"
[[contact]]
name = "silent"
webhook = "http://127.0.0.1:9/"
webhook_secret_file = "secret"
actors = ["SP"]
[[contact]]
name = "gone"
webhook = "http://127.0.0.1:{port}/"
webhook_secret_file = "secret"
actors = ["SP"]
'''
# What is configured beside it on all days but the first, by the first schema whose program knew it.
LATER_CONFIG = [(9, '[web]\npublic_url = "https://mandates.example.org"\n')]


class Gone(http.server.BaseHTTPRequestHandler):
    """A receiver that wants no more: what is sent to it is dead."""

    def do_POST(self):
        self.rfile.read(int(self.headers['Content-Length']))
        self.send_response(410)
        self.end_headers()

    def log_message(self, *_):
        pass


def version(database):
    return database.execute('PRAGMA user_version').fetchone()[0]


def write_database(folder):
    """Its path, after all that the programs know was done on each day."""
    gone = http.server.HTTPServer(('127.0.0.1', 0), Gone)
    threading.Thread(target=gone.serve_forever, daemon=True).start()
    config = CONFIG.format(port=gone.server_port)
    daemon = Daemon(folder, config)
    (folder / 'secret').write_text('whsec_' + 'A' * 43 + '=\n')
    (folder / 'secret').chmod(0o600)
    for name, text in FILES.items():
        (folder / name).write_text(text)
    for daemon.at, commands in DAYS.items():
        with daemon:
            daemon.settle()
            with sqlite3.connect(folder / 'm.db') as database:
                known = version(database)
            for since, command in commands:
                if since <= known:
                    daemon.ctl(*[folder / word if word in FILES else word for word in shlex.split(command)])
                    daemon.settle()
        daemon.configure(config + ''.join(text for since, text in LATER_CONFIG if since <= known))
    gone.shutdown()
    return folder / 'm.db'


def keep(path):
    """Writes the dump, and returns its path."""
    commit = subprocess.run(['git', '-C', BIN, 'describe', '--always'], capture_output=True, text=True)
    program = sys.argv[2] if len(sys.argv) > 2 else commit.stdout.strip()
    with sqlite3.connect(path) as database:
        number = version(database)
        application = database.execute('PRAGMA application_id').fetchone()[0]
        lines = [f'-- Schema {number}, as the program of {program} wrote it; made by make.py.',
                 *database.iterdump(), f'PRAGMA application_id = {application};', f'PRAGMA user_version = {number};']
    kept = HERE / f'schema-{number}.sql'
    kept.write_bytes(('\n'.join(lines) + '\n').encode())
    return kept


if __name__ == '__main__':
    with tempfile.TemporaryDirectory() as scratch:
        print(keep(write_database(pathlib.Path(scratch))))
