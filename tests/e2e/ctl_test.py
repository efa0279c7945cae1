"""mandatectl as people use it: on a terminal, in a pipe, in scripts."""
import csv
import io
import json
import re
import subprocess

import pytest

import terminal
from harness import BIN, Daemon, resolution

TEXT = resolution(
    'Requests the High Commissioner to submit a comprehensive report on snow, ice, sleet and hail on roads and '
    'railways to the Human Rights Council at its sixty-fifth session',
    'Requests the Secretary-General to submit a report on ice to the Human Rights Council at its sixty-fourth sixth '
    'session')

LISTS = [('tasks',), ('task', 'list'), ('due',), ('due', '12m'), ('sessions',), ('session', 'list'), ('reminders',),
         ('reminder', 'list'), ('documents',), ('document', 'list'), ('resolutions',), ('resolution', 'list'),
         ('people',), ('person', 'list'), ('units',), ('unit', 'list'), ('routes',), ('route', 'list'), ('holidays',),
         ('holiday', 'list'), ('messages',), ('message', 'list'), ('outbox',), ('outbox', 'list')]
SHOWN = [('show', '63/98:1.1'), ('task', 'show', '63/98:1.1'), ('show', '63/98'), ('resolution', 'show', '63/98'),
         ('session', 'show', 'HRC/65'), ('rules', 'explain', '63/98:1.1'), ('reminder', 'explain', '63/98:1.1'),
         ('forecast',), ('completeness',), ('status',)]


@pytest.fixture(scope='module')
def daemon(tmp_path_factory):
    with Daemon(tmp_path_factory.mktemp('ctl'), at='2026-11-24') as running:
        running.ingest(TEXT)
        running.settle()
        yield running


def command(daemon, *words):
    return [BIN / 'mandatectl', '--socket', daemon.socket, *words]


@pytest.mark.parametrize('words', LISTS + SHOWN, ids=' '.join)
def test_every_list_has_all_formats_and_fits_terminals(daemon, words):
    assert daemon.ctl(*words).stdout
    json.loads(daemon.ctl(*words, '--format', 'json').stdout)
    rows = list(csv.reader(io.StringIO(daemon.ctl(*words, '--format', 'csv').stdout, newline='')))
    assert rows and all(re.fullmatch('[a-z_]+', name) for name in rows[0])
    assert all(len(row) == len(rows[0]) for row in rows)
    if words in (('show', '63/98'), ('resolution', 'show', '63/98'), ('status',), ('completeness',), ('forecast',)):
        return  # these are more than a table
    for columns in (80, 120):
        shown, status = terminal.run(command(daemon, *words, '--color=never'), columns)
        assert status == 0 and '\x1b' not in shown
        assert all(terminal.cells(line) <= columns for line in shown.splitlines()), shown


def test_tasks_have_the_same_rows_in_csv_whole_and_with_iso_dates(daemon):
    rows = list(csv.DictReader(io.StringIO(daemon.ctl('tasks', '--format', 'csv').stdout, newline='')))
    tasks = daemon.get('/v1/tasks')['items']
    assert [row['task'] for row in rows] == [task['address'] for task in tasks]
    assert [row['what'] for row in rows] == [task['summary'] for task in tasks]
    assert [row['next'] for row in rows] == [task['next']['day'] for task in tasks]
    table = daemon.ctl('tasks').stdout
    assert re.search(r'\d{1,2} [A-Z][a-z]{2} 2027 \(in \d+ (weeks|months), projected\)', table), table


def test_colours_are_for_terminals_that_want_them(daemon):
    words = ('tasks',)
    coloured, _ = terminal.run(command(daemon, *words), 120)
    assert '\x1b[' in coloured
    plain, _ = terminal.run(command(daemon, *words), 120, environment={'NO_COLOR': '1'})
    assert '\x1b' not in plain
    assert '\x1b' not in daemon.ctl(*words).stdout
    assert '\x1b[' in daemon.ctl(*words, '--color=always').stdout
    assert re.sub(r'\x1b\[[0-9;]*m', '', coloured) == plain, 'a word says the same'


def test_exit_statuses_tell_what_went_wrong(daemon, tmp_path):
    assert daemon.ctl('tasks').returncode == 0
    assert daemon.ctl('show', '1/1:1.1', check=False).returncode == 1
    assert daemon.ctl('tasks', '--nonsense', check=False).returncode == 2
    assert daemon.ctl('due', 'soon', check=False).returncode == 1
    away = subprocess.run([BIN / 'mandatectl', '--socket', tmp_path / 'none', 'tasks'], capture_output=True, text=True)
    assert away.returncode == 3
    assert 'the daemon is not running' in away.stderr and '--socket' in away.stderr
    nothing = subprocess.run([BIN / 'mandatectl'], capture_output=True, text=True)
    assert nothing.returncode == 2 and 'Everyday:' in nothing.stderr


def test_help_is_grouped_has_examples_and_fits(daemon):
    shown, _ = terminal.run([BIN / 'mandatectl', '--help'], 80)
    for group in ('Everyday:', 'Reviewing:', 'Calendar:', 'People:', 'Operations:'):
        assert group in shown
    assert 'Exit status: 0 done' in shown
    assert all(terminal.cells(line) <= 80 for line in shown.splitlines()), shown
    assert 'mandatectl due 30d' in daemon.ctl('due', '--help').stdout
    everything = daemon.ctl('--help-all').stdout
    assert 'mandatectl task done TASK' in everything and '--occurrence' in everything


def test_ingesting_several_files_shows_progress_on_a_terminal_only(daemon, tmp_path):
    files = []
    for number in ('71', '72', '73'):
        files.append(tmp_path / f'{number}.txt')
        files[-1].write_text(resolution('Requests the High Commissioner to submit a report on hail to the Human '
                                        'Rights Council at its sixty-fifth session', number=f'63/{number}'))
    shown, status = terminal.run(command(daemon, 'ingest', '--quiet', *files), 80)
    assert status == 0
    assert '3 of 3  73.txt' in shown and shown.count('\x1b[K') == 3
    again = daemon.ctl('ingest', '--quiet', *files)
    assert again.stderr == '' and 'of 3' not in again.stdout


def test_review_fits_a_terminal_and_goes_back(daemon):
    shown, status = terminal.run(command(daemon, 'review', '--resolution', '63/98', '--all'), 80, typed='kb?q')
    assert status == 0
    assert shown.count('1 of 2') == 2 and 'back to the one before' in shown
    assert all(terminal.cells(re.sub(r'\x1b\[\d*m', '', line)) <= 80 for line in shown.splitlines()), shown
