"""Kills the real daemon among real servers, at named crash points and at random, and counts what arrived."""
import collections
import contextlib
import dataclasses
import email
import http.client
import random
import shutil
import signal
import sqlite3
import time

from harness import Daemon, resolution, until
from servers import HttpsListener, MailServer

POINTS = ('before-ingest-commit', 'after-ingest-commit', 'before-shelving', 'before-plan-commit', 'after-plan-commit',
          'before-attempt-commit', 'after-attempt-commit', 'before-transfer', 'during-transfer', 'after-transfer',
          'before-outcome-commit', 'after-outcome-commit')
MAILDIR_POINTS = ('maildir-written', 'maildir-renamed')
CONNECTIONS = 3
ROUND = 25  # kills before the daemon gets a new database, so that its starts stay short


@dataclasses.dataclass
class Counts:
    kills: collections.Counter = dataclasses.field(default_factory=collections.Counter)  # by point, or 'random'
    messages: int = 0
    received: int = 0
    repeated: int = 0
    in_flight: int = 0

    def text(self):
        points = ', '.join(f'{name} {count}' for name, count in sorted(self.kills.items()))
        return (f'{sum(self.kills.values())} kills ({points}): {self.messages} messages, {self.received} received, '
                f'{self.repeated} repeats; {self.in_flight} were in flight')


class Victim(Daemon):
    """A daemon that is expected to die."""

    def die(self, point, chance, work):
        """Starts it to die at this point ('' for a random instant), does the work meanwhile; the point at which it
        died, 'random' where that was not reached."""
        environment = {'MANDATED_CRASH_AT': f'{point}:{chance.randint(1, 3)}'} if point else {}
        with contextlib.suppress(AssertionError):  # dead before it was ready
            self.start(**environment)
        end = time.monotonic() + (1 if point else chance.random() * 0.1)
        with contextlib.suppress(OSError, ValueError, http.client.HTTPException):  # it is to die in the middle
            work()
        while self.process.poll() is None and time.monotonic() < end:
            time.sleep(0.002)
        reached = self.process.poll() is not None
        if not reached:
            self.process.kill()
        status = self.process.wait()
        assert status == -signal.SIGKILL, f'exit status {status}: {self.log.read_text()}'
        self.process = None
        self.notices.close()
        return point if reached else 'random'

    def under_way(self):
        """The identities whose attempts were recorded as begun and not as ended when it died, by channel."""
        copy = self.folder / 'after-death'
        copy.mkdir(exist_ok=True)
        for name in ('m.db', 'm.db-wal'):
            if (self.folder / name).exists():
                shutil.copy(self.folder / name, copy / name)
        found = collections.defaultdict(set)
        with contextlib.closing(sqlite3.connect(copy / 'm.db')) as database:
            with contextlib.suppress(sqlite3.OperationalError):  # killed before the schema was there
                for channel, identity in database.execute(
                        "SELECT channel, identity FROM messages WHERE state = 'attempting'"):
                    found[channel].add(identity)
        shutil.rmtree(copy)
        return found


def text_number(number):
    return resolution(f'Requests the High Commissioner to submit a report on snow {number} to the Human Rights Council '
                      'at its sixty-fifth session', number=f'63/{number}')


class Tally:
    """What one daemon's servers received, against what it may have sent twice."""

    def __init__(self):
        self.may_repeat = collections.Counter()  # identity: how often it was in flight at a kill
        self.in_flight = 0

    def note(self, under_way):
        assert len(under_way['email']) <= CONNECTIONS, 'at most one message an open connection'
        assert len(under_way['webhook']) <= 1, 'one message at a time to a host'
        for identities in under_way.values():
            self.may_repeat.update(identities)
            self.in_flight += len(identities)

    def check(self, received, queued):
        """The number of repeats among the identities received, each of which must be allowed."""
        times = collections.Counter(received)
        assert set(times) == set(queued), 'every message arrives, and nothing else'
        for identity, count in times.items():
            assert count - 1 <= self.may_repeat[identity], f'{identity} came {count} times'
        return sum(times.values()) - len(times)


def settings(transport, mail_server, listener):
    mail = (f'transport = "smtp"\nsmtp_url = "smtp://127.0.0.1:{mail_server.port}"\ntls = "none"\n'
            if transport == 'smtp' else 'transport = "maildir"\nmaildir = "maildir"\n')
    return (f'[mail]\n{mail}from = "mandated@example.org"\nconnections = {CONNECTIONS}\n'
            f'[webhook]\nallowed_hosts = ["localhost"]\nallow_private = true\nca_file = "{listener.ca}"\n'
            '[[contact]]\nname = "desk"\nemail = "desk@example.org"\n'
            '[[contact]]\nname = "unit"\nemail = "unit@example.org"\n'
            f'[[contact]]\nname = "system"\nwebhook = "https://localhost:{listener.port}/204"\n')


def kill_round(folder, transport, kills, chance, counts):
    """So many kills of one daemon, then its last start, and the count."""
    points = POINTS + ('',) * 3 + (MAILDIR_POINTS if transport == 'maildir' else ())
    with MailServer() as mail_server, HttpsListener() as listener:
        victim = Victim(folder, settings(transport, mail_server, listener), at='2027-04-01')
        victim.inbox.mkdir()
        tally, known, number = Tally(), set(), 0

        def work():
            nonlocal number
            for _ in range(chance.randint(1, 3)):
                number += 1
                if chance.random() < 0.5:
                    (victim.inbox / f'{number}.part').write_text(text_number(number))
                    (victim.inbox / f'{number}.part').rename(victim.inbox / f'{number}.txt')
                    known.add(number)
                elif victim.ingest(text_number(number), f'{number}.txt')[0] == 201:
                    known.add(number)

        for _ in range(kills):
            counts.kills[victim.die(chance.choice(points), chance, work)] += 1
            tally.note(victim.under_way())

        with victim:
            until(lambda: not [*victim.inbox.glob('*.txt')])
            victim.settle()
            until(lambda: victim.get('/v1/status')['outbox']['failed'] == 0)
            messages = victim.get('/v1/messages', limit='1000')
            assert messages['total'] <= 1000
            messages = messages['items']
            told = {row['address'] for row in victim.get('/v1/reminders', which='past', limit='1000')['items']}
        assert {message['state'] for message in messages} == {'sent'}, 'nothing is left, nothing is lost'
        assert told >= {f'A/HRC/RES/63/{n}:1.1' for n in known}, 'what was taken is reminded of'
        mails = {m['identity'] for m in messages if m['channel'] == 'email'}
        hooks = {m['identity'] for m in messages if m['channel'] == 'webhook'}
        got_hooks = [request['headers']['webhook-id'] for request in listener.requests()]
        if transport == 'smtp':
            got_mails = [email.message_from_string(m['data'])['Message-ID'] for m in mail_server.messages()]
        else:
            got_mails = list(victim.mails())  # which fails where a mail lies there twice
        counts.repeated += tally.check(got_hooks, hooks) + tally.check(got_mails, mails)
        counts.received += len(got_hooks) + len(got_mails)
        counts.messages += len(messages)
        counts.in_flight += tally.in_flight


def kill(folder, kills, seed=59):
    """So many kills in all, two in three of them with mail by SMTP; what was counted. Whatever is not as the delivery
    contract says is an assertion."""
    chance, counts = random.Random(seed), Counts()
    for number in range(0, kills, ROUND):
        transport = 'maildir' if number // ROUND % 3 == 2 else 'smtp'
        kill_round(folder / f'round-{number}', transport, min(ROUND, kills - number), chance, counts)
        shutil.rmtree(folder / f'round-{number}')
    return counts
