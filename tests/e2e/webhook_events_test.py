"""What webhooks are told, as a real listener received it, against the published schemas and formats."""
import json
import pathlib

import jsonschema
import pytest

from harness import Daemon, resolution, until
from servers import HttpsListener

SCHEMAS = pathlib.Path(__file__).resolve().parents[2] / 'docs' / 'schemas'
ALL = [path.stem for path in SCHEMAS.glob('*.json') if path.stem != 'item']
SNOW = resolution('Requests the High Commissioner to submit a report on snow to the Human Rights Council '
                  'at its sixty-fifth session',
                  'Requests the High Commissioner to submit a report on ice to the Human Rights Council '
                  'at its sixty-fourth session',
                  'Requests the High Commissioner to submit a report on hail to the Human Rights Council '
                  'at its sixty-fourth session',
                  'Requests the High Commissioner to submit a report on fog to the Human Rights Council '
                  'at its sixty-sixth session',
                  'Requests the High Commissioner to submit a report on rain to the Human Rights Council '
                  'at its sixty-sixth session')


def config(listener, extra=''):
    return (f'[webhook]\nallowed_hosts = ["localhost"]\nallow_private = true\nca_file = "{listener.ca}"\n'
            '[reminders]\nlead_days = [7, 1]\n'
            f'[[contact]]\nname = "board"\nwebhook = "https://localhost:{listener.port}/200"\n{extra}')


def validator(name):
    item = json.loads((SCHEMAS / 'item.json').read_text())
    schema = json.loads((SCHEMAS / f'{name}.json').read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    resolver = jsonschema.RefResolver(schema['$id'], schema, store={'item.json': item})
    return jsonschema.Draft202012Validator(schema, resolver=resolver)


def types(listener):
    return [request['body']['type'] for request in listener.requests()]


def live(folder, listener):
    """Every kind of event, told by a daemon that lived through it."""
    daemon = Daemon(folder, config(listener, f'events = {json.dumps(ALL)}\n'), at='2026-11-23')
    with daemon:
        daemon.ingest(SNOW, 'snow.txt')
        assert daemon.ingest(b'%PDF-1.4 nothing', 'broken.pdf')[0] == 422
        daemon.ctl('task', 'start', '63/98:1.1')
        daemon.ctl('task', 'submit', '63/98:1.1')
        daemon.ctl('task', 'defer', '63/98:4.1', '--by', 'decision 64/115')
        daemon.ctl('task', 'supersede', '63/98:2.1', '--by', '63/98:3.1')
        daemon.ctl('task', 'discontinue', '63/98:5.1', '--by', 'decision 64/116')
        daemon.settle()
    daemon.at = '2027-03-29'
    with daemon:
        daemon.ctl('session', 'set', 'HRC/65', '2027-06-21..2027-07-16', '--source', 'bulletin')
        daemon.ctl('notify', 'test', '--to', 'board')
        daemon.settle()
        daemon.ctl('task', 'done', '63/98:1.1', '--symbol', 'A/HRC/65/40')
        daemon.settle()


def test_every_event_arrives_as_its_schema_says(tmp_path):
    with HttpsListener() as listener:
        live(tmp_path, listener)
        requests = listener.requests()
        for request in requests:
            validator(request['body']['type']).validate(request['body'])
            assert len(request['raw'].encode()) < 20_000
        told = {request['body']['type'] for request in requests}
        assert told >= set(ALL) - {'task.due', 'task.overdue', 'reminders.folded'}, set(ALL) - told
        assert len({request['headers']['webhook-id'] for request in requests}) == len(requests)
        created = [r['body']['data'] for r in requests if r['body']['type'] == 'task.created']
        assert sorted(c['task']['address'] for c in created) == [f'A/HRC/RES/63/98:{n}.1' for n in range(1, 6)]
        deferred, = (r['body']['data'] for r in requests if r['body']['type'] == 'task.deferred')
        assert (deferred['status'], deferred['note']) == ('deferred', 'decision 64/115')
        failed, = (r['body']['data'] for r in requests if r['body']['type'] == 'document.failed')
        assert failed['file'] == 'broken.pdf' and 'broken.pdf' in failed['reason']


@pytest.mark.parametrize('day, event', [('2027-03-29', 'task.due'), ('2027-04-07', 'task.overdue')])
def test_a_reminder_says_whether_its_date_is_past(tmp_path, day, event):
    with HttpsListener() as listener:
        text = resolution('Requests the High Commissioner to submit a report on snow to the Human Rights Council '
                          'at its sixty-fifth session')
        daemon = Daemon(tmp_path, config(listener), at='2027-03-20')
        with daemon:
            daemon.ingest(text, 'snow.txt')
            daemon.settle()
        daemon.at = day
        with daemon:
            until(lambda: event in types(listener))
            daemon.settle()
        for request in listener.requests():
            validator(request['body']['type']).validate(request['body'])


def test_a_contact_is_told_only_of_what_it_wants(tmp_path):
    with HttpsListener() as listener:
        with Daemon(tmp_path, config(listener, 'events = ["task.submitted"]\n'), at='2026-11-23') as daemon:
            daemon.ingest(SNOW, 'snow.txt')
            daemon.ctl('task', 'submit', '63/98:1.1')
            daemon.settle()
            assert types(listener) == ['task.submitted']


def test_history_and_what_happened_before_are_no_news(tmp_path):
    with HttpsListener() as listener:
        daemon = Daemon(tmp_path, config(listener, 'events = ["task.created", "task.submitted"]\n'), at='2026-11-23')
        with daemon:
            daemon.ingest(SNOW, 'snow.txt', history='true')
            daemon.ctl('task', 'submit', '63/98:1.1')
            daemon.settle()
            assert types(listener) == ['task.submitted']
        with daemon:
            daemon.settle()
            assert types(listener) == ['task.submitted'], 'a restart repeats nothing'


HOSTILE = SNOW.replace('report on snow', 'report on <!channel> *bold* [a](https://evil.test) & <https://evil.test|x> snow')


def test_teams_gets_an_adaptive_card(tmp_path):
    with HttpsListener() as listener:
        with Daemon(tmp_path, config(listener, 'webhook_format = "teams"\nevents = ["resolution.registered", '
                                               '"task.created"]\n'), at='2026-11-23') as daemon:
            daemon.ingest(HOSTILE, 'snow.txt')
            daemon.settle()
            for request in listener.requests():
                message = request['body']
                assert message['type'] == 'message' and len(request['raw'].encode()) < 28_000
                attachment, = message['attachments']
                assert attachment['contentType'] == 'application/vnd.microsoft.card.adaptive'
                card = attachment['content']
                assert (card['type'], card['version']) == ('AdaptiveCard', '1.4')
                # A TextBlock would read a document's words as Markdown.
                assert '"TextBlock"' not in request['raw']
                kinds = {element['type'] for element in card['body']}
                assert kinds <= {'RichTextBlock', 'Container'}
            assert any('Registered: A/HRC/RES/63/98' in request['raw'] for request in listener.requests())


def test_slack_gets_blocks(tmp_path):
    with HttpsListener() as listener:
        with Daemon(tmp_path, config(listener, 'webhook_format = "slack"\nlanguage = "fr"\nevents = '
                                               '["resolution.registered", "task.created"]\n'),
                    at='2026-11-23') as daemon:
            daemon.ingest(HOSTILE, 'snow.txt')
            daemon.settle()
            for request in listener.requests():
                message = request['body']
                assert '<' not in message['text'] and message['mrkdwn'] is False
                assert message['blocks'][0]['type'] == 'header' and len(message['blocks']) <= 50
                assert len(message['blocks'][0]['text']['text']) <= 150
                assert '"mrkdwn"' not in request['raw'].replace('"mrkdwn":false', ''), 'plain text everywhere'
            texts = [request['body']['text'] for request in listener.requests()]
            assert any(text.startswith('Enregistrée : A/HRC/RES/63/98') for text in texts)
            assert any(text.startswith('Nouvelle tâche') for text in texts)
