"""People, units and routes: who is told, in whose place, how often, and what an answer does."""
import json

from harness import SAMPLE, Daemon, resolution, text_of

SNOW = resolution('Requests the High Commissioner to submit a report on snow to the Human Rights Council '
                  'at its sixty-fifth session',
                  'Requests the Secretary-General to present an oral update on ice to the Council '
                  'at its sixty-fourth session')
STAFF = """name,email,unit,role,hours,station
Ada Example,ada@example.org,desk,owner,09:00-17:00,Geneva
Ben Example,ben@example.org,desk,alternate,,
Cléo Exemple,cleo@example.org,desk,validator,,
Dora Example,dora@example.org,desk,supervisor,,
Eve Example,eve@example.org,branch,supervisor,,
"""


def with_desk(daemon, folder):
    """A desk below a branch that answers for what the High Commissioner is asked for."""
    table = folder / 'staff.csv'
    table.write_text(STAFF)
    assert '5 people, 2 units taken' in daemon.ctl('people', 'import', table).stdout
    daemon.ctl('unit', 'set', 'desk', '--parent', 'branch', '--title', 'Desk of snow')
    daemon.ctl('route', 'add', '--unit', 'desk', '--actor', 'HC')


def test_a_routed_task_is_told_to_its_owner_and_the_others_to_the_contact(tmp_path):
    with Daemon(tmp_path, at='2027-04-01') as daemon:
        with_desk(daemon, tmp_path)
        daemon.ingest(SNOW, 'snow.txt')
        daemon.settle()
        told = {(m['kind'], m['contact']) for m in daemon.get('/v1/messages')['items']}
        # The seventh day before 2027-04-05 has passed, the session of the update is over.
        assert told == {('registered', 'Ada Example'), ('registered', 'secretariat'), ('reminder', 'Ada Example'),
                        ('reminder', 'Cléo Exemple')}
        explained = daemon.ctl('route', 'explain', '63/98:1.1').stdout
        assert 'unit desk, by route 1' in explained and 'next supervisor: Eve Example' in explained
        assert 'no route takes it' in daemon.ctl('route', 'explain', '63/98:2.1').stdout
        assert daemon.get('/v1/completeness')['without_unit']['total'] == 1
        assert 'Tasks that no route takes: 1' in daemon.ctl('completeness').stdout


def test_a_faulty_table_is_not_taken_and_each_fault_named(tmp_path):
    with Daemon(tmp_path, at='2027-04-01') as daemon:
        table = tmp_path / 'staff.csv'
        table.write_text('name,email,unit,role\nAda,ada@example.org,desk,owner\nBen,ben(at)example.org,desk,boss\n')
        result = daemon.ctl('people', 'import', table, check=False)
        assert result.returncode == 1
        assert "staff.csv:3: email is 'ben(at)example.org', expected one ASCII address" in result.stderr
        assert "staff.csv:3: role is 'boss', expected owner, alternate, validator or supervisor" in result.stderr
        assert daemon.get('/v1/people')['total'] == 0 and daemon.get('/v1/units')['total'] == 0
        refused = daemon.ctl('route', 'add', '--unit', 'nowhere', check=False)
        assert refused.returncode == 1 and "unit is 'nowhere', expected one that is known" in refused.stderr


def test_somebody_away_is_stood_in_for_and_told_nothing_twice(tmp_path):
    daemon = Daemon(tmp_path, at='2027-01-04')
    with daemon:
        with_desk(daemon, tmp_path)
        daemon.ctl('people', 'away', 'Ada Example', '2027-01-04..2027-01-17', '--substitute', 'Dora Example')
        daemon.ingest(SNOW, 'snow.txt')
    daemon.at = '2027-01-05'
    with daemon:
        daemon.settle()
        reminders = [m['contact'] for m in daemon.get('/v1/messages')['items'] if m['kind'] == 'reminder']
        assert sorted(reminders) == ['Dora Example', 'secretariat'], 'the other is of the oral update'
        explained = daemon.ctl('reminders', 'explain', '63/98:1.1').stdout
        assert '90 days before submission 5 Apr 2027' in explained and 'carried, message' in explained
        assert 'away until 17 Jan 2027' in daemon.ctl('route', 'explain', '63/98:1.1').stdout
    daemon.at = '2027-01-20'
    with daemon:
        daemon.settle()
        reminders = [m['contact'] for m in daemon.get('/v1/messages')['items'] if m['kind'] == 'reminder']
        assert sorted(reminders) == ['Dora Example', 'secretariat']


def test_an_acknowledgement_says_what_happens_next_and_keeps_the_supervisor_out(tmp_path):
    daemon = Daemon(tmp_path, at='2027-03-22')
    with daemon:
        with_desk(daemon, tmp_path)
        daemon.ingest(SNOW, 'snow.txt')
        answer = daemon.ctl('task', 'ack', '63/98:1.1', '--for', '9d', '--note', 'with the editors').stdout
        assert ('acknowledged until 31 Mar 2027; the next reminder goes 31 Mar 2027 06:00 to Cléo Exemple, 7 days before '
                'submission 5 Apr 2027') in answer, 'the validator\'s waits as well'
        refused = daemon.ctl('task', 'ack', '63/98:1.1', '--for', '60d', check=False)
        assert refused.returncode == 1 and '30 days at most' in refused.stderr
        assert 'snoozed until 31 May 2027' in daemon.ctl('task', 'snooze', '63/98:1.1', '--until', '2027-05-31').stdout
        actions = {row['action'] for row in daemon.get('/v1/tasks/63%2F98:1.1')['history']}
        assert {'task.acknowledged', 'task.snoozed'} <= actions
    daemon.at = '2027-04-05'
    with daemon:
        daemon.settle()
        rows = daemon.get('/v1/tasks/63%2F98:1.1/reminders')['items']
        why = {(row['recipient'], row['lead_days']): row['why'] for row in rows}
        assert why['Ada Example', 0] == 'on the day', 'a day that comes is told whatever was answered before'
        assert why['Dora Example', 3] == 'held'


def test_a_forecast_lists_each_message_and_why(tmp_path):
    with Daemon(tmp_path, at='2026-11-23') as daemon:
        with_desk(daemon, tmp_path)
        daemon.ingest(SNOW, 'snow.txt')
        text = daemon.ctl('forecast', '--for', 'Ada Example', '--months', '12').stdout
        assert '90 days before submission 5 Apr 2027 projected: A/HRC/RES/63/98:1.1' in text
        assert '30 days before forecast' in text
        messages = daemon.get('/v1/forecast/Ada%20Example', months='12')['messages']
        assert len(messages) == 8, 'six for the submission, two for the forecast'
        # 2027-04-05 is a Monday, so the word of the day before goes on the Friday.
        assert [m['at'][:10] for m in messages][-2:] == ['2027-04-02', '2027-04-05']
        assert daemon.ctl('forecast', '--for', 'Nobody', check=False).returncode == 1


def test_plans_are_data_and_checked(tmp_path):
    plans = tmp_path / 'plans.toml'
    plans.write_text('version = "office"\n[[plan]]\nname = "all"\nmilestones = ["submission"]\n'
                     'stages = [{ days = 12 }]\n')
    with Daemon(tmp_path, '[reminders]\nplan = "plans.toml"\n', at='2027-03-22') as daemon:
        daemon.ingest(SNOW, 'snow.txt')
        upcoming = daemon.get('/v1/reminders')['items']
        assert [(r['lead_days'], r['planned_at'][:10]) for r in upcoming] == [(12, '2027-03-24')]
        assert 'all: 1 reminders at most' in daemon.ctl('plan', 'check', plans).stdout
        plans.write_text(plans.read_text().replace('submission', 'submision'))
        faulty = daemon.ctl('plan', 'check', plans, check=False)
        assert faulty.returncode == 1 and 'plans.toml:4: [[plan]] milestones is "submision"' in faulty.stderr


def test_everything_for_one_person_on_one_day_is_one_mail(tmp_path):
    daemon = Daemon(tmp_path, at='2026-11-23')
    with daemon:
        with_desk(daemon, tmp_path)
        daemon.ingest(SNOW, 'snow.txt')
        daemon.ingest(SAMPLE.read_bytes(), SAMPLE.name)
        daemon.settle()
    daemon.at = '2027-03-29'
    with daemon:
        daemon.settle()
        messages = [m for m in daemon.get('/v1/messages')['items'] if m['kind'] != 'registered']
        assert sum(m['contact'] == 'Ada Example' for m in messages) == 1
        rows = daemon.get('/v1/reminders', which='past', limit='1000')['items']
        assert all(row['why'] for row in rows)
        mail = next(m for m in daemon.mails().values() if 'ada@example.org' in m['To'] and '63/98:1.1' in text_of(m)
                    and '63/99' in text_of(m))
        assert mail['Subject']


def test_an_assigned_task_and_its_history(tmp_path):
    with Daemon(tmp_path, at='2026-11-23') as daemon:
        with_desk(daemon, tmp_path)
        daemon.ingest(SNOW, 'snow.txt')
        daemon.ctl('task', 'assign', '63/98:2.1', '--owner', 'Ben Example', '--note', 'he knows ice')
        told = json.loads(daemon.ctl('route', 'explain', '63/98:2.1', '--format', 'json').stdout)
        assert told['assigned'] and [h['name'] for h in told['holders']] == ['Ben Example']
        assert 'task.assigned' in {row['action'] for row in daemon.get('/v1/tasks/63%2F98:2.1')['history']}
        daemon.ctl('task', 'assign', '63/98:2.1')
        assert 'no route takes it' in daemon.ctl('route', 'explain', '63/98:2.1').stdout
