"""A resolution goes in, tasks with dates come out, mail tells of it, and the socket answers."""
import json

import harness
from harness import SAMPLE, Daemon, resolution, text_of


def tasks_by_address(daemon, **query):
    return {task['address'].split(':')[1]: task for task in daemon.get('/v1/tasks', **query)['items']}


def test_the_sample_yields_its_tasks_with_dates(tmp_path):
    with Daemon(tmp_path, at='2026-11-23') as daemon:
        status, report = daemon.ingest(SAMPLE.read_bytes(), SAMPLE.name)
        assert status == 201
        found, = report['resolutions']
        assert found['symbol'] == 'A/HRC/RES/63/99'
        assert found['adopted'] == '2026-10-05'
        assert (found['vote']['in_favour'], found['vote']['against'], found['vote']['abstaining']) == (3, 2, 1)

        tasks = tasks_by_address(daemon)
        workshops = tasks['3.1']
        assert (workshops['kind'], workshops['actors'], workshops['count']) == ('event', ['HC'], 5)
        assert workshops['due'] == ['before:HRC/65']
        assert workshops['deadline']['day'] == '2027-06-13'
        assert workshops['deadline']['status'] == 'projected'

        update = tasks['6.1']
        assert (update['kind'], update['due']) == ('oral_update', ['HRC/64'])
        assert update['next']['day'] == '2027-02-22'

        report_to_66 = [t for t in tasks.values() if t['kind'] == 'report' and t['due'] == ['HRC/66']]
        assert [t['next']['kind'] for t in report_to_66] == ['submission']
        assert report_to_66[0]['next']['day'] == '2027-07-05'
        assert report_to_66[0]['deadline']['day'] == '2027-09-13'


def test_the_owner_is_told_once_by_mail(tmp_path):
    with Daemon(tmp_path, at='2026-11-23') as daemon:
        daemon.ingest(SAMPLE.read_bytes(), SAMPLE.name)
        daemon.settle()
        mail, = daemon.mails().values()
        assert 'A/HRC/RES/63/99' in mail['Subject']
        assert mail['To'] == 'secretariat <secretariat@localhost>'
        text = text_of(mail)
        for task in daemon.get('/v1/tasks')['items']:
            assert task['address'] in text
        assert 'projected' in text


def test_reading_the_same_file_twice_changes_nothing(tmp_path):
    with Daemon(tmp_path, at='2026-11-23') as daemon:
        daemon.ingest(SAMPLE.read_bytes(), SAMPLE.name)
        daemon.settle()
        before = daemon.get('/v1/tasks')
        status, report = daemon.ingest(SAMPLE.read_bytes(), 'another name.txt')
        daemon.settle()
        assert (status, report['already_known']) == (200, True)
        assert daemon.get('/v1/tasks') == before
        assert len(daemon.mails()) == 1


def test_a_corrected_text_keeps_what_people_decided(tmp_path):
    first = resolution(
        'Requests the High Commissioner to submit a report on snow to the Human Rights Council at its sixty-fifth session',
        'Requests the Secretary-General to submit a report on ice to the Human Rights Council at its sixty-sixth session',
        'Decides to convene a panel discussion on hail at its sixty-fourth session')
    corrected = resolution(
        'Requests the High Commissioner to submit a report on snow to the Human Rights Council at its sixty-sixth session',
        'Requests the Secretary-General to submit a report on ice to the Human Rights Council at its sixty-sixth session',
        'Notes with interest that hail is rare')
    with Daemon(tmp_path, at='2026-11-23') as daemon:
        assert daemon.ingest(first, 'snow.txt')[0] == 201
        ids = {address: task['id'] for address, task in tasks_by_address(daemon).items()}
        daemon.ctl('task', 'confirm', '63/98:1.1', '--due', 'HRC/67', '--note', 'letter of the President')
        daemon.ctl('task', 'start', '63/98:2.1')
        status, report = daemon.ingest(corrected, 'snow-corrected.txt')
        assert status == 201
        found, = report['resolutions']
        assert (found['created'], found['updated'], found['withdrawn']) == (0, 1, 1)

        tasks = tasks_by_address(daemon)
        assert {address: task['id'] for address, task in tasks.items()} == \
            {address: ids[address] for address in ('1.1', '2.1')}
        assert tasks['1.1']['due'] == ['HRC/67']
        assert tasks['2.1']['status'] == 'in progress'
        assert tasks_by_address(daemon, withdrawn='true')['3.1']['withdrawn']


def test_history_is_loaded_without_messages(tmp_path):
    with Daemon(tmp_path, at='2026-11-23') as daemon:
        daemon.ctl('ingest', '--history', str(SAMPLE))
        daemon.settle()
        assert daemon.mails() == {}
        assert daemon.get('/v1/tasks')['total'] > 0


def test_filters_narrow_the_list(tmp_path):
    with Daemon(tmp_path, at='2026-11-23') as daemon:
        daemon.ingest(SAMPLE.read_bytes(), SAMPLE.name)
        everything = daemon.get('/v1/tasks')['items']

        def fits(**query):
            return [task['address'] for task in daemon.get('/v1/tasks', **query)['items']]

        assert fits(kind='oral_update') == [t['address'] for t in everything if t['kind'] == 'oral_update']
        assert fits(actor='SG') == [t['address'] for t in everything if 'SG' in t['actors']]
        assert fits(session='GA/82') == [t['address'] for t in everything if 'GA/82' in t['due']]
        assert fits(resolution='63/99') == [t['address'] for t in everything]
        assert fits(resolution='3/99') == []
        assert fits(due_within='92d') == [t['address'] for t in everything
                                          if t['next'] and t['next']['days_left'] <= 92]
        assert fits(status='delivered') == []
        status, problem = daemon.request('GET', '/v1/tasks?kind=novel')
        assert status == 400 and 'oral_update' in problem['detail']
        status, problem = daemon.request('GET', '/v1/tasks?colour=red')
        assert status == 400 and 'due_within' in problem['detail']


def test_every_list_has_a_table_and_json(tmp_path):
    with Daemon(tmp_path, at='2026-11-23') as daemon:
        daemon.ctl('ingest', str(SAMPLE))
        daemon.settle()
        for command in ('tasks', 'documents', 'sessions', 'reminders', 'messages', 'status'):
            assert len(daemon.ctl(command).stdout.splitlines()) > 1
            json.loads(daemon.ctl(command, '--format', 'json').stdout)
        shown = daemon.ctl('show', '63/99:3.1').stdout
        assert 'before the sixty-fifth session' in shown and '13 Jun 2027 (in 7 months, projected)' in shown
        assert json.loads(daemon.ctl('show', '63/99:3.1', '--format', 'json').stdout)['count'] == 5
        assert '22 February–' in daemon.ctl('sessions', '--organ', 'HRC').stdout


def test_a_person_settles_a_doubt(tmp_path):
    text = resolution('Requests the High Commissioner to submit a report on snow to the Human Rights Council '
                      'at its sixty-fourth sixth session')
    with Daemon(tmp_path, at='2026-11-23') as daemon:
        daemon.ingest(text, 'residue.txt')
        task = daemon.get('/v1/tasks/63%2F98:1.1')
        assert task['due'] == ['HRC/66'] and task['doubts'][0]['alternative'] == ['HRC/64']
        unconfirmed = [m for m in task['milestones'] if m['unconfirmed']]
        assert {m['occurrence'] for m in unconfirmed} == {'HRC/64'}
        assert (task['next']['day'], task['next']['unconfirmed']) == ('2026-12-14', True)
        assert task['deadline']['occurrence'] == 'HRC/66'
        daemon.ctl('task', 'confirm', '63/98:1.1')
        task = daemon.get('/v1/tasks/63%2F98:1.1')
        assert task['doubts'] == [] and not any(m['unconfirmed'] for m in task['milestones'])


def test_the_api_describes_itself(tmp_path):
    with Daemon(tmp_path) as daemon:
        description = daemon.get('/v1/openapi.json')
        assert {'/v1/status', '/v1/tasks', '/v1/tasks/{task}', '/v1/documents', '/v1/sessions',
                '/v1/reminders'} <= set(description['paths'])
        assert daemon.request('DELETE', '/v1/tasks')[0] == 405
        assert daemon.request('GET', '/v2/tasks')[0] == 404
