"""Killed at any point and started again, the daemon loses no reminder and repeats at most what was in flight."""
import signal

from harness import SAMPLE, Daemon, until
from killing import MAILDIR_POINTS, POINTS, kill
from servers import HttpsListener


def hook_config(listener, path):
    return (f'[webhook]\nallowed_hosts = ["localhost"]\nallow_private = true\nca_file = "{listener.ca}"\n'
            f'[[contact]]\nname = "system"\nwebhook = "https://localhost:{listener.port}/{path}"\n')


def test_killed_during_a_delivery_it_repeats_that_message_with_the_same_identity(tmp_path):
    with HttpsListener() as listener:
        daemon = Daemon(tmp_path, hook_config(listener, 'slow'), at='2026-11-23')
        daemon.start()
        daemon.ingest(SAMPLE.read_bytes(), SAMPLE.name)
        until(lambda: len(listener.requests()) == 1)
        daemon.stop(signal.SIGKILL)
        daemon.configure(hook_config(listener, '204'))
        with daemon:
            until(lambda: daemon.get('/v1/status')['outbox']['sent'] == 1)
        first, second = listener.requests()
        assert first['headers']['webhook-id'] == second['headers']['webhook-id']
        assert first['body'] == second['body']
        assert 'same identity' in daemon.log.read_text()


def test_killed_a_thousand_times_everything_arrives_and_repeats_only_what_was_in_flight(tmp_path, capsys):
    counts = kill(tmp_path, kills=1000, seed=60)
    with capsys.disabled():
        print(f'\n{counts.text()}')
    assert sum(counts.kills.values()) == 1000
    assert set(counts.kills) == {*POINTS, *MAILDIR_POINTS, 'random'}, 'each crash point was reached'
