"""Deadline rules, decisions on occurrences, and the forecast, through the programs."""
import pathlib
import xml.etree.ElementTree as tree

from harness import Daemon, resolution

SNOW = resolution('Requests the Office of the High Commissioner to organize two regional seminars on snow '
                  'before its sixty-fifth session',
                  'Requests the High Commissioner to prepare a summary report on the discussions held at the '
                  'seminars and to submit it to the Council at its sixty-fifth session',
                  'Requests the High Commissioner to submit annually a report on ice to the Human Rights Council')
REPORT, YEARLY = '63/98:2.1', '63/98:3.1'
RULES = '''version = "office 3"
[[rule]]
kind = "report"
organ = "HRC"
source = "office practice"
milestones = [{ name = "submission", weeks = -12, source = "circular 7" }]
'''


def anchors():
    """The shipped rules for due anchors."""
    text = (pathlib.Path(__file__).resolve().parents[2] / 'daemon/calendar/rules.toml').read_text()
    return text[text.index('# The day each kind'):]


def submission_of(daemon, task, occurrence):
    day, = [m['day'] for m in daemon.get('/v1/tasks/' + task.replace('/', '%2F'))['milestones']
            if m['kind'] == 'submission' and m['occurrence'] == occurrence]
    return day


def test_a_date_is_explained_with_its_sources(tmp_path):
    with Daemon(tmp_path, at='2026-11-24') as daemon:
        daemon.ingest(SNOW)
        text = daemon.ctl('rules', 'explain', REPORT).stdout
        assert 'after A/HRC/RES/63/98:1.1' in text
        assert '“at its sixty-fifth session” read as HRC/65  [the text, paragraph 2]' in text
        assert 'submission: 10 weeks before the opening: 5 Apr 2027  [UN Geneva documents management' in text


def test_an_agreed_date_survives_a_restart_and_its_recalculation(tmp_path):
    daemon = Daemon(tmp_path, at='2026-11-24')
    with daemon:
        daemon.ingest(SNOW)
        daemon.ctl('task', 'agree', REPORT, '--submission', '2027-03-19', '--source', 'slot negotiated')
    with daemon:
        assert submission_of(daemon, REPORT, 'HRC/65') == '2027-03-19'
        daemon.ctl('task', 'agree', REPORT, '--submission', 'rule', '--source', 'slot lost')
        assert submission_of(daemon, REPORT, 'HRC/65') == '2027-04-05'
        refused = daemon.ctl('task', 'agree', REPORT, '--submission', '2072-03-19', '--source', 'x', check=False)
        assert refused.returncode == 1 and 'after its deadline' in refused.stderr


def test_occurrences_are_delivered_and_deferred_one_by_one(tmp_path):
    with Daemon(tmp_path, at='2026-11-24') as daemon:
        daemon.ingest(SNOW)
        daemon.ctl('task', 'done', YEARLY, '--symbol', 'A/HRC/66/40')
        task = daemon.get('/v1/tasks/63%2F98:3.1')
        delivered = {m['occurrence'] for m in task['milestones'] if m['delivered']}
        assert (task['status'], delivered, task['next']['occurrence']) == ('planned', {'HRC/66'}, 'HRC/69')
        daemon.ctl('task', 'defer', YEARLY, '--occurrence', 'HRC/69', '--to', 'HRC/70', '--by', 'decision 68/1')
        assert daemon.get('/v1/tasks/63%2F98:3.1')['next']['occurrence'] == 'HRC/70'
        refused = daemon.ctl('task', 'done', YEARLY, '--symbol', 'letter', check=False)
        assert refused.returncode == 1 and '--occurrence' in refused.stderr


def test_an_office_has_rules_of_its_own(tmp_path):
    (tmp_path / 'rules.toml').write_text(RULES + anchors())
    daemon = Daemon(tmp_path, '[rules]\nfile = "rules.toml"\n', at='2026-11-24')
    checked = daemon.ctl('rules', 'check', tmp_path / 'rules.toml').stdout
    assert 'no faults; version office 3' in checked
    with daemon:
        daemon.ingest(SNOW)
        assert submission_of(daemon, REPORT, 'HRC/65') == '2027-03-22'
    (tmp_path / 'wrong.toml').write_text(RULES.replace('weeks = -12', 'week = -12') + anchors())
    wrong = daemon.ctl('rules', 'check', tmp_path / 'wrong.toml', check=False)
    assert wrong.returncode == 1 and 'wrong.toml:6: ' in wrong.stderr and 'did you mean weeks?' in wrong.stderr


def test_the_forecast_is_a_table_and_a_picture(tmp_path):
    with Daemon(tmp_path, at='2026-11-24') as daemon:
        daemon.ingest(SNOW)
        chart = tmp_path / 'forecast.svg'
        text = daemon.ctl('forecast', '--months', '12', '--svg', chart).stdout
        assert '5 Apr 2027   1 ' in text and 'HRC/65' in text and 'secretariat' in text
        root = tree.parse(chart).getroot()
        name = '{http://www.w3.org/2000/svg}'
        assert root.get('role') == 'img'
        assert root.find(name + 'title').text == 'What falls due from 2026-11-24 to 2027-11-24'
        assert 'submissions and deadlines by week' in root.find(name + 'desc').text
        weeks = [g for g in root.findall(name + 'g') if '2027-06-14' in g.find(name + 'title').text]
        assert [r.get('fill') for r in weeks[0].findall(name + 'rect')][0] == 'url(#projected)'
        assert '/v1/forecast' in daemon.get('/v1/openapi.json')['paths']
        assert daemon.ctl('forecast', '--months', '0', check=False).returncode == 1
