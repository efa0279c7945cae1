"""Killed at any point and started again, the daemon loses no reminder and repeats at most what was in flight."""
import random
import signal
import time

from harness import SAMPLE, Daemon, resolution, until
from servers import HttpsListener

TEXTS = [resolution(f'Requests the High Commissioner to submit a report on snow {i} to the Human Rights Council '
                    'at its sixty-fifth session', number=f'63/{i}') for i in range(1, 31)]


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


def test_killed_again_and_again_nothing_is_lost_and_nothing_doubled(tmp_path):
    chance = random.Random(59)
    with HttpsListener() as listener:
        config = hook_config(listener, '204') + '[[contact]]\nname = "desk"\nemail = "desk@example.org"\n'
        daemon = Daemon(tmp_path, config, at='2027-04-01')
        kills, left = 0, list(TEXTS)
        while left:
            daemon.start()
            try:
                for _ in range(chance.randint(1, 4)):
                    if left and daemon.ingest(left[0], 'text.txt')[0] in (200, 201):
                        left.pop(0)
                time.sleep(chance.random() * 0.03)
            finally:
                daemon.stop(signal.SIGKILL)
                kills += 1
        with daemon:
            daemon.settle()
            until(lambda: daemon.get('/v1/status')['outbox']['failed'] == 0)
            messages = daemon.get('/v1/messages', limit='1000')['items']
            assert {m['state'] for m in messages} == {'sent'}
            hooks = [r['headers']['webhook-id'] for r in listener.requests()]
            assert set(hooks) == {m['identity'] for m in messages if m['channel'] == 'webhook'}
            assert len(hooks) - len(set(hooks)) <= kills
            assert set(daemon.mails()) == {m['identity'] for m in messages if m['channel'] == 'email'}
            told = {r['address'] for r in daemon.get('/v1/reminders', which='past', limit='1000')['items']}
            assert told == {f'A/HRC/RES/63/{i}:1.1' for i in range(1, len(TEXTS) + 1)}
