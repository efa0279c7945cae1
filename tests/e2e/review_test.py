"""Review: the walk over tasks in doubt, decisions as commands, reading stored texts again."""
import os
import pty
import re
import sqlite3
import subprocess

from harness import BIN, Daemon, resolution

DOUBTFUL = ('Requests the High Commissioner to submit a report on snow to the Human Rights Council at its '
            'sixty-fourth sixth session')
ICE = ('Requests the Secretary-General to submit a report on ice to the Human Rights Council at its sixty-sixth '
       'session')
TEXT = resolution(DOUBTFUL, ICE, 'Encourages all to attend the panel discussion on hail')


def walk(daemon, *answers, options=()):
    """What review prints where these lines are piped into it."""
    done = subprocess.run([BIN / 'mandatectl', '--socket', daemon.socket, 'task', 'review', *options],
                          input='\n'.join(answers) + '\n', capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


def task(daemon, address='63%2F98:1.1'):
    return daemon.get('/v1/tasks/' + address)


def test_the_walk_shows_a_doubt_with_its_words_and_takes_one_key(tmp_path):
    with Daemon(tmp_path, at='2026-11-24') as daemon:
        daemon.ingest(TEXT)
        shown = walk(daemon, 'c')
        assert '1 of 1, 0 left after it' in shown
        assert re.search(r'\[due: at its\s+sixty-fourth sixth session\]', shown)
        assert 'HRC/66: ' in shown and 'or HRC/64 (unconfirmed): ' in shown and 'in doubt: due: HRC/66' in shown
        assert shown.rstrip().endswith('1 confirmed, 0 still in doubt')
        assert '\x1b' not in shown, 'a pipe takes no styles'
        assert task(daemon)['due'] == ['HRC/66'] and not task(daemon)['doubts']
        assert walk(daemon) == 'no task is in doubt\n'


def test_the_walk_corrects_adds_and_goes_on(tmp_path):
    with Daemon(tmp_path, at='2026-11-24') as daemon:
        daemon.ingest(TEXT)
        shown = walk(daemon, '?', 'a', '3', 'kind=panel; due=HRC/64; summary=panel on hail', 'o', 'due=soon',
                     'o', 'dew=HRC/64', 'due=HRC/64; count=2', options=('--resolution', '63/98'))
        assert 'nothing is asked for here' in shown
        assert 'added A/HRC/RES/63/98:3.1, due HRC/64' in shown
        assert "not done: due is 'soon', expected due anchors" in shown
        assert "'dew=HRC/64' names no field" in shown
        assert (task(daemon)['due'], task(daemon)['count']) == (['HRC/64'], 2)
        assert task(daemon, '63%2F98:3.1')['added']
        assert walk(daemon, 's', '', 'm', '', 'q', options=('--all',)).count('1 of 1') == 3, 'nothing was said'


def test_the_walk_merges_splits_and_closes(tmp_path):
    with Daemon(tmp_path, at='2026-11-24') as daemon:
        daemon.ingest(TEXT)
        shown = walk(daemon, 'm', '2.1')
        assert '2.1  report, due HRC/66: report on ice' in shown
        assert task(daemon)['withdrawn_because'].startswith('part of A/HRC/RES/63/98:2.1, says uid')
        daemon.ctl('task', 'restore', '63/98:1.1')
        walk(daemon, 's', 'oral update on snow; due=HRC/64', 'kind=oral_update; due=HRC/64', 'due=HRC/66', '')
        parts = daemon.get('/v1/tasks', resolution='63/98')['items']
        assert {t['address'].partition(':')[2]: t['due'] for t in parts} == {
            '1.2': ['HRC/64'], '1.3': ['HRC/66'], '2.1': ['HRC/66']}
        daemon.ctl('task', 'restore', '63/98:1.1')
        walk(daemon, 'n', 'only recalls')
        assert task(daemon)['withdrawn_because'].endswith(': only recalls')
        listed = daemon.ctl('tasks').stdout
        assert '63/98:1.1' not in listed and '63/98:2.1' in listed
        assert 'withdrawn: not a task, says uid' in daemon.ctl('show', '63/98:1.1').stdout


def test_every_decision_is_a_command_too(tmp_path):
    with Daemon(tmp_path, at='2026-11-24') as daemon:
        daemon.ingest(TEXT)
        daemon.ctl('task', 'add', '63/98:3', '--kind', 'panel', '--due', 'HRC/64', '--actors', 'HC', 'ORGAN',
                   '--summary', 'panel discussion on hail', '--note', 'missed')
        assert task(daemon, '63%2F98:3.1')['actors'] == ['HC', 'ORGAN']
        daemon.ctl('task', 'correct', '63/98:2.1', '--due', 'HRC/65,HRC/68', '--actors', 'SG,HC', '--count', '2')
        assert task(daemon, '63%2F98:2.1')['due'] == ['HRC/65', 'HRC/68']
        daemon.ctl('task', 'correct', '63/98:2.1', '--due', 'none')
        assert task(daemon, '63%2F98:2.1')['due'] == []
        daemon.ctl('task', 'confirm', '63/98:1.1', '--due', 'HRC/64', '--note', 'letter of 3 November')
        shown = daemon.ctl('show', '63/98:1.1').stdout
        assert re.search(r'reviewed: confirmed, uid \d+ on \d+ \w{3} 20..: letter of 3 November', shown)
        parts = daemon.ctl('task', 'split', '63/98:1.1', '--part', 'summary=interim report; due=HRC/64', '--part',
                           'due=HRC/66').stdout
        assert '63/98:1.2' in parts and '63/98:1.3' in parts and '63/98:1.1' not in parts, 'what there is to do now'
        daemon.ctl('task', 'merge', '63/98:1.3', '--into', '63/98:1.2')
        daemon.ctl('task', 'not-a-task', '63/98:3.1')
        assert [t['address'].partition(':')[2] for t in daemon.get('/v1/tasks')['items']] == ['1.2', '2.1']
        wrong = daemon.ctl('task', 'add', '63/98:9', '--kind', 'panel', '--summary', 'x', check=False)
        assert wrong.returncode == 1 and "no operative paragraph '9', expected one of 1 to 3" in wrong.stderr
        assert daemon.ctl('task', 'add', '63', '--kind', 'panel', '--summary', 'x', check=False).returncode == 2


def test_two_persons_are_awaited_where_the_configuration_asks_for_them(tmp_path):
    with Daemon(tmp_path, '[review]\npersons = 2\n', at='2026-11-24') as daemon:
        daemon.ingest(TEXT)
        daemon.ctl('task', 'confirm', '63/98:1.1', '--due', 'HRC/64')
        assert task(daemon)['due'] == ['HRC/66'] and task(daemon)['awaits_second']
        assert 'awaits a second person: due HRC/64, says uid' in daemon.ctl('show', '63/98:1.1').stdout
        shown = walk(daemon, 'y', 'q')
        assert '[y] say the same' in shown and 'a second, different person has to say the same' in shown
        assert '1 still in doubt' in shown
    daemon.configure('[review]\npersons = 1\n')
    with daemon:
        daemon.ctl('task', 'confirm', '63/98:1.1', '--due', 'HRC/64')
        assert task(daemon)['due'] == ['HRC/64'] and not task(daemon)['awaits_second']


def test_stored_texts_are_read_again_and_reviews_hold(tmp_path):
    daemon = Daemon(tmp_path, at='2026-11-24')
    with daemon:
        daemon.ingest(TEXT)
        daemon.ctl('task', 'confirm', '63/98:2.1')
        assert '1 read again, 0 read differently' in daemon.ctl('reread').stdout
        before = task(daemon)['id'], task(daemon, '63%2F98:2.1')['id']
    with sqlite3.connect(tmp_path / 'm.db') as database:  # as an older version would have read them
        database.execute("UPDATE tasks SET due = '[\"HRC/63\"]', summary = 'a report'")
    with daemon:
        dry = daemon.ctl('reread', '63/98', '--dry-run').stdout
        assert re.search(r'63/98:1\.1 +changed +due +HRC/63 +HRC/66\n', dry)
        assert re.search(r'63/98:2\.1 +changed +due +HRC/63 +HRC/66 +stays: a person decided it\n', dry)
        assert dry.endswith('1 read again, 1 read differently; nothing was changed\n')
        assert task(daemon)['due'] == ['HRC/63']
        assert daemon.ctl('reread').stdout.endswith('1 read again, 1 read differently\n')
        assert task(daemon)['due'] == ['HRC/66']
        assert (task(daemon)['id'], task(daemon, '63%2F98:2.1')['id']) == before
        missing = daemon.ctl('reread', '63/11', check=False)
        assert missing.returncode == 1 and 'no resolution' in missing.stderr


def test_on_a_terminal_a_single_key_is_enough(tmp_path):
    with Daemon(tmp_path, at='2026-11-24') as daemon:
        daemon.ingest(TEXT)
        ours, theirs = pty.openpty()
        process = subprocess.Popen([BIN / 'mandatectl', '--socket', daemon.socket, 'review'], stdin=theirs,
                                   stdout=theirs, stderr=theirs, env={**os.environ, 'TERM': 'xterm', 'NO_COLOR': ''})
        os.close(theirs)
        screen = b''
        while b'[q]uit' not in screen:
            screen += os.read(ours, 4096)
        assert b'\x1b[1m[due: ' in screen, 'bold beside the brackets'
        os.write(ours, b'c')
        assert process.wait(timeout=60) == 0
        assert not task(daemon)['doubts']
        os.close(ours)
