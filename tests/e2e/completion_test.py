"""Completion in real shells, with the scripts that mandatectl prints."""
import os
import shutil
import subprocess

import pytest

from harness import BIN, Daemon, resolution

TEXT = resolution('Requests the High Commissioner to submit a report on snow to the Human Rights Council at its '
                  'sixty-fifth session')


@pytest.fixture(scope='module')
def daemon(tmp_path_factory):
    folder = tmp_path_factory.mktemp('completion')
    with Daemon(folder, at='2026-11-24') as running:
        running.ingest(TEXT)
        running.ctl('person', 'set', 'Ada Example', '--email', 'ada@example.org')
        yield running


def complete(daemon, *words):
    done = subprocess.run([BIN / 'mandatectl', 'complete', '--', *words], capture_output=True, text=True,
                          env={**os.environ, 'MANDATED_SOCKET': str(daemon.socket)})
    assert done.returncode == 0 and done.stderr == ''
    return [line.split('\t')[0] for line in done.stdout.splitlines()]


def test_words_of_the_command_line_and_of_the_daemon_are_offered(daemon):
    assert complete(daemon, 'ta') == ['tasks', 'task']
    assert complete(daemon, 'task', 'de') == ['defer']
    assert complete(daemon, 'tasks', '--form') == ['--format']
    assert complete(daemon, 'tasks', '--format', '') == ['table', 'json', 'csv']
    assert complete(daemon, 'show', '63/') == ['63/98:1.1']
    assert complete(daemon, 'show', 'A/') == ['A/HRC/RES/63/98:1.1']
    assert complete(daemon, 'task', 'done', '63/98:1.1', '') == []
    assert complete(daemon, 'lineage', '63') == ['63/98']
    assert 'HRC/65' in complete(daemon, 'session', 'show', 'HRC/')
    assert complete(daemon, 'person', 'show', '') == ['Ada Example']
    assert complete(daemon, 'task', 'assign', '63/98:1.1', '--owner', 'A') == ['Ada Example']
    assert complete(daemon, 'completion', '') == ['bash', 'zsh', 'fish']
    assert 'complete' not in complete(daemon, '')
    assert '--due-within' in complete(daemon, 'task', 'list', '-') and '--socket' in complete(daemon, 'task', 'list', '-')


def test_it_is_silent_without_the_daemon(tmp_path):
    done = subprocess.run([BIN / 'mandatectl', 'complete', '--', '--socket', tmp_path / 'none', 'show', ''],
                          capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (0, '', '')


def shell_environment(daemon):
    return {**os.environ, 'MANDATED_SOCKET': str(daemon.socket), 'PATH': f'{BIN}:{os.environ["PATH"]}'}


def in_bash(daemon, line):
    """What bash would offer, its words cut as it cuts them."""
    script = '''
        source <(mandatectl completion bash)
        COMP_LINE=$1; COMP_POINT=${#1}
        read -ra typed <<< "${1//:/ : }"; [[ $1 != *' ' ]] || typed+=('')
        COMP_WORDS=("${typed[@]}"); COMP_CWORD=$((${#typed[@]} - 1))
        _mandatectl; printf '%s\\n' "${COMPREPLY[@]}"'''
    done = subprocess.run(['bash', '-c', script, 'bash', line], capture_output=True, text=True,
                          env=shell_environment(daemon))
    assert done.stderr == ''
    return done.stdout.split('\n')[:-1]


def test_bash(daemon):
    assert in_bash(daemon, 'mandatectl ta') == ['tasks', 'task']
    assert in_bash(daemon, 'mandatectl show 63/98:1') == ['1.1'], 'readline keeps what is before the colon'
    assert in_bash(daemon, 'mandatectl show 63/98:') == ['1.1']
    assert in_bash(daemon, 'mandatectl person show ') == ['Ada\\ Example']
    assert in_bash(daemon, 'mandatectl tasks --format ') == ['table', 'json', 'csv']


@pytest.mark.skipif(not shutil.which('fish'), reason='fish is not installed')
def test_fish(daemon, tmp_path):
    def offered_by_fish(line):
        done = subprocess.run(['fish', '--no-config', '-c',
                               f'mandatectl completion fish | source; complete -C "{line}"'],
                              capture_output=True, text=True, env={**shell_environment(daemon), 'HOME': str(tmp_path)})
        return [each.split('\t')[0] for each in done.stdout.splitlines()]
    assert sorted(offered_by_fish('mandatectl ta')) == ['task', 'tasks']
    assert offered_by_fish('mandatectl show 63/') == ['63/98:1.1']


@pytest.mark.skipif(not shutil.which('zsh'), reason='zsh is not installed')
def test_zsh(daemon, tmp_path):
    # zsh completes on a terminal only; its own functions stand in for that: _describe tells what it was given.
    script = '''
        compdef() { : }
        source <(mandatectl completion zsh)
        _describe() { print -rl -- "${(@P)2}" }
        _files() { print files }
        words=(mandatectl "${(@s: :)1}"); CURRENT=${#words}
        _mandatectl'''
    def offered_by_zsh(line):
        done = subprocess.run(['zsh', '-f', '-c', script, 'zsh', line], capture_output=True, text=True,
                              env=shell_environment(daemon))
        assert done.stderr == ''
        return done.stdout.splitlines()
    assert offered_by_zsh('show 63/') == ['63/98\\:1.1:report on snow to the Human Rights Council']
    assert offered_by_zsh('completion z') == ['zsh']
    assert offered_by_zsh('ingest x') == ['files']
