"""Reminders leave by mail and webhook when they are due, once, and a downtime is made up."""
import sqlite3

from harness import SAMPLE, Daemon, resolution, text_of, until
from servers import HttpsListener, MailServer, assert_signed

SNOW = resolution('Requests the High Commissioner to submit a report on snow to the Human Rights Council '
                  'at its sixty-fifth session',
                  'Requests the Special Rapporteur to present an oral update on ice to the Council '
                  'at its sixty-fourth session')


WEEK_BEFORE = '[reminders]\nlead_days = [7, 1]\n'


def test_a_reminder_is_seen_on_its_day(tmp_path):
    with Daemon(tmp_path, WEEK_BEFORE, at='2027-04-01') as daemon:
        daemon.ingest(SNOW, 'snow.txt')
        daemon.settle()
        past = daemon.get('/v1/reminders', which='past')['items']
        assert [(r['day'], r['lead_days'], r['outcome'], r['message_state']) for r in past] == \
            [('2027-04-05', 7, 'carried', 'sent')]
        messages = daemon.get('/v1/messages')['items']
        assert sorted(m['kind'] for m in messages) == ['registered', 'reminder']
        upcoming = daemon.get('/v1/reminders')['items'][0]
        assert (upcoming['planned_at'], upcoming['lead_days']) == ('2027-04-04T06:00:00Z', 1)
        text = next(text_of(m) for m in daemon.mails().values() if '63/98:1.1' in text_of(m) and
                    '63/98:2.1' not in text_of(m))
        assert '2027-04-05' in text or '5 April 2027' in text


def test_a_downtime_is_made_up_in_one_message(tmp_path):
    daemon = Daemon(tmp_path, at='2026-11-23')
    with daemon:
        daemon.ingest(SNOW, 'snow.txt')
        daemon.ingest(SAMPLE.read_bytes(), SAMPLE.name)
        daemon.settle()
        told = set(daemon.mails())
        assert len(told) == 2
    daemon.at = '2027-03-29'
    with daemon:
        daemon.settle()
        new = {identity: mail for identity, mail in daemon.mails().items() if identity not in told}
        mail, = new.values()
        rows = daemon.get('/v1/reminders', which='past', limit='100')['items']
        folded = [r for r in rows if r['outcome'] == 'folded']
        assert len(folded) > 1 and len({r['message'] for r in folded}) == 1
        assert all(r['reason'] for r in rows if r['outcome'] == 'dropped')
        for reminder in folded:
            assert reminder['address'] in text_of(mail)
    with daemon:
        daemon.settle()
        assert len(daemon.mails()) == 3, 'a restart repeats nothing'


def test_what_was_past_at_entry_is_listed_and_never_reminded_of(tmp_path):
    with Daemon(tmp_path, at='2028-01-10') as daemon:
        daemon.ingest(SNOW, 'snow.txt')
        daemon.settle()
        mail, = daemon.mails().values()
        assert '63/98:1.1' in text_of(mail)
        assert daemon.get('/v1/reminders')['items'] == []
        assert daemon.get('/v1/reminders', which='past')['items'] == []


def test_an_ended_task_is_not_reminded_of(tmp_path):
    with Daemon(tmp_path, at='2026-11-23') as daemon:
        daemon.ingest(SNOW, 'snow.txt')
        assert any(r['address'].endswith(':1.1') for r in daemon.get('/v1/reminders')['items'])
        daemon.ctl('task', 'done', '63/98:1.1', '--symbol', 'A/HRC/65/40')
        assert not any(r['address'].endswith(':1.1') for r in daemon.get('/v1/reminders')['items'])


def smtp_config(port):
    return ('[mail]\ntransport = "smtp"\nfrom = "mandated@example.org"\nrequire_tls = false\n'
            f'smtp_url = "smtp://127.0.0.1:{port}"\n'
            '[[contact]]\nname = "desk"\nemail = "desk@example.org"\n')


def test_mail_leaves_through_a_real_server(tmp_path):
    with MailServer() as server:
        with Daemon(tmp_path, smtp_config(server.port), at='2027-04-01') as daemon:
            daemon.ingest(SNOW, 'snow.txt')
            until(lambda: len(server.messages()) == 2)
            daemon.settle()
            registered, reminder = server.messages()
            assert registered['rcpt'] == ['desk@example.org']
            assert 'A/HRC/RES/63/98' in registered['data'] and 'message-id: <' in reminder['data'].lower()
            assert daemon.get('/v1/status')['outbox']['sent'] == 2


def test_an_unreachable_mail_server_loses_nothing(tmp_path):
    with MailServer() as gone:
        port = gone.port
    daemon = Daemon(tmp_path, smtp_config(port), at='2026-11-23')
    with daemon:
        daemon.ingest(SNOW, 'snow.txt')
        daemon.settle()
        message, = daemon.get('/v1/messages')['items']
        assert message['state'] == 'failed' and message['next_attempt_at'] > '2026-11-23'
        assert 'connect' in message['reason'].lower()
    with MailServer() as server:
        daemon.at = '2026-11-24'
        daemon.configure(smtp_config(server.port))
        with daemon:
            until(lambda: daemon.get(f"/v1/messages/{message['id']}")['state'] == 'sent')
            assert sum(message['identity'] in mail['data'] for mail in server.messages()) == 1


def test_webhooks_are_posted_signed(tmp_path):
    with HttpsListener() as listener:
        config = (f'[webhook]\nallowed_hosts = ["localhost"]\nallow_private = true\nca_file = "{listener.ca}"\n'
                  f'[[contact]]\nname = "system"\nwebhook = "https://localhost:{listener.port}/204"\n'
                  'webhook_secret_file = "secret"\n' + WEEK_BEFORE)
        (tmp_path / 'secret').write_text('whsec_' + 'c2VjcmV0' * 6 + '\n')
        (tmp_path / 'secret').chmod(0o600)
        with Daemon(tmp_path, config, at='2027-04-01') as daemon:
            daemon.ingest(SNOW, 'snow.txt')
            until(lambda: len(listener.requests()) == 2)
            daemon.settle()
            kinds = {request['body']['type'] for request in listener.requests()}
            assert kinds == {'resolution.registered', 'task.due'}
            for request in listener.requests():
                assert_signed(request, b'secret' * 6)


def test_reminders_and_their_message_are_one_transaction(tmp_path):
    with Daemon(tmp_path, at='2027-04-01') as daemon:
        daemon.ingest(SNOW, 'snow.txt')
        daemon.settle()
    rows = sqlite3.connect(tmp_path / 'm.db').execute(
        'SELECT count(*) FROM reminders LEFT JOIN messages ON messages.id = message_id '
        "WHERE outcome <> 'dropped' AND messages.id IS NULL").fetchone()
    assert rows == (0,)


def test_a_clock_set_back_sends_nothing_until_it_is_right(tmp_path):
    daemon = Daemon(tmp_path, at='2027-06-01')
    with daemon:
        daemon.ingest(SNOW, 'snow.txt')
        daemon.settle()
        sent = len(daemon.mails())
    config = daemon.folder / 'mandated.toml'
    config.write_text(config.read_text().replace('allow_past = true', 'allow_past = false'))
    daemon.at = '2026-11-23'
    with daemon:
        assert daemon.ingest(SAMPLE.read_bytes(), SAMPLE.name)[0] == 201
        until(lambda: not daemon.get('/v1/status')['plan_owed'])
        status = daemon.get('/v1/status')
        assert '2027-06-01' in status['clock_fault'] and status['outbox']['queued'] == 1
        waits = [line.split()[1] for line in open(f'/proc/{daemon.process.pid}/status') if 'ctxt_switches' in line]
        assert sum(map(int, waits)) < 2000, 'it sleeps until it is worth looking again'
    assert len(daemon.mails()) == sent
    daemon.at = '2027-06-02'
    with daemon:
        daemon.settle()
        assert len(daemon.mails()) > sent
