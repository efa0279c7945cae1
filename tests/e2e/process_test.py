"""The daemon as the service manager and the shell see it."""
import os
import signal
import socket
import subprocess

from harness import BIN, SAMPLE, Daemon, until


def test_sigterm_ends_it_orderly(tmp_path):
    daemon = Daemon(tmp_path).start()
    assert daemon.process.poll() is None
    daemon.process.send_signal(signal.SIGTERM)
    daemon.await_notice('STOPPING=1')
    assert daemon.process.wait(timeout=60) == 0
    assert daemon.ctl('status', check=False).returncode == 3


def test_sighup_reads_the_configuration_again(tmp_path):
    with Daemon(tmp_path, at='2026-11-23') as daemon:
        daemon.ingest(SAMPLE.read_bytes(), SAMPLE.name)
        assert {r['contact'] for r in daemon.get('/v1/reminders')['items']} == {'secretariat'}
        daemon.configure('[[contact]]\nname = "desk"\nemail = "desk@example.org"\n')
        daemon.process.send_signal(signal.SIGHUP)
        daemon.await_notice('RELOADING=1')
        daemon.await_notice('READY=1')
        assert {r['contact'] for r in daemon.get('/v1/reminders')['items']} == {'desk'}


def test_a_faulty_configuration_does_not_replace_a_good_one(tmp_path):
    with Daemon(tmp_path, at='2026-11-23') as daemon:
        daemon.ingest(SAMPLE.read_bytes(), SAMPLE.name)
        daemon.configure('[reminders]\nlead_dayz = [3]\n')
        daemon.process.send_signal(signal.SIGHUP)
        daemon.await_notice('READY=1')
        assert daemon.get('/v1/reminders')['items'][0]['contact'] == 'secretariat'
        assert 'lead_dayz' in daemon.log.read_text()


def test_the_watchdog_is_fed(tmp_path):
    daemon = Daemon(tmp_path)
    daemon.start(WATCHDOG_USEC='200000')
    daemon.await_notice('WATCHDOG=1')
    assert daemon.stop() == 0


def test_a_socket_handed_over_is_used(tmp_path):
    listening = socket.socket(socket.AF_UNIX)
    listening.bind(str(tmp_path / 'handed.sock'))
    listening.listen()
    daemon = Daemon(tmp_path / 'state')
    # The variables name the process that the socket is meant for: the one that exec makes of the shell.
    script = f'export LISTEN_PID=$$ LISTEN_FDS=1; exec {BIN}/mandated --config {daemon.folder}/mandated.toml 3<&{listening.fileno()}'
    process = subprocess.Popen(['/bin/bash', '-c', script], pass_fds=[listening.fileno()],
                               stderr=open(daemon.log, 'wb'))
    try:
        daemon.socket = tmp_path / 'handed.sock'
        assert daemon.get('/v1/status')['documents'] == 0
        assert not (daemon.folder / 'm.sock').exists()
    finally:
        process.terminate()
        assert process.wait(timeout=60) == 0


def test_a_second_daemon_says_that_one_is_running(tmp_path):
    with Daemon(tmp_path) as daemon:
        second = subprocess.run([BIN / 'mandated', '--config', daemon.folder / 'mandated.toml'],
                                capture_output=True, text=True)
        assert second.returncode == 1 and str(daemon.socket) in second.stderr
        assert daemon.get('/v1/status')['documents'] == 0


def test_the_client_says_when_nobody_answers(tmp_path):
    result = subprocess.run([BIN / 'mandatectl', 'status'], capture_output=True, text=True,
                            env={**os.environ, 'MANDATED_SOCKET': str(tmp_path / 'none.sock')})
    assert result.returncode == 3
    assert 'none.sock' in result.stderr and 'running' in result.stderr


def test_the_inbox_is_read(tmp_path):
    with Daemon(tmp_path, at='2026-11-23') as daemon:
        (daemon.inbox / '.part').write_bytes(SAMPLE.read_bytes())
        (daemon.inbox / '.part').rename(daemon.inbox / 'dropped.txt')
        until(lambda: (daemon.inbox / 'done' / 'dropped.txt').exists())
        assert daemon.get('/v1/documents')['items'][0]['name'] == 'dropped.txt'
        (daemon.inbox / 'letter.txt').write_text('Dear colleagues,\nthank you for your letter.\n')
        reason = daemon.inbox / 'failed' / 'letter.txt.reason.txt'
        until(lambda: reason.exists() and reason.read_text())
        assert 'letter.txt' in reason.read_text()
        assert (daemon.inbox / 'failed' / 'letter.txt').exists()


def test_what_lies_in_the_inbox_at_start_is_read(tmp_path):
    daemon = Daemon(tmp_path)
    daemon.inbox.mkdir()
    (daemon.inbox / 'early.txt').write_bytes(SAMPLE.read_bytes())
    with daemon:
        until(lambda: (daemon.inbox / 'done' / 'early.txt').exists())
