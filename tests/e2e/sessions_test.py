"""A session's dates are entered, imported, learnt and moved, and what hangs on them moves along."""
import json

from harness import Daemon, resolution, text_of

SNOW = resolution('Requests the High Commissioner to submit a report on snow to the Human Rights Council '
                  'at its sixty-fifth session',
                  'Requests the Special Rapporteur to present an oral update on ice to the Council '
                  'at its sixty-fourth session')
A_WEEK_LATER = ('session', 'set', 'HRC/65', '2027-06-21..2027-07-16', '--source', 'organizational meeting')


def submission(daemon):
    task = daemon.get('/v1/tasks/63%2F98:1.1')
    date, = (each for each in task['milestones'] if each['kind'] == 'submission')
    return date['day'], date['status']


def test_a_session_is_moved_a_week_later(tmp_path):
    with Daemon(tmp_path, at='2027-03-10') as daemon:
        daemon.ingest(SNOW, 'snow.txt')
        daemon.settle()
        before = set(daemon.mails())
        sent = [r for r in daemon.get('/v1/reminders', which='past')['items'] if r['day'] == '2027-04-05']
        assert sent and all(r['outcome'] == 'carried' for r in sent)

        shown = daemon.ctl(*A_WEEK_LATER, '--dry-run').stdout
        assert 'before: 14 June–9 July 2027 (projected: the Monday' in shown
        row, = (line for line in shown.splitlines() if 'submission' in line)
        assert '5 Apr 2027 (projected)' in row and '12 Apr 2027 (tentative)' in row and 'secretariat' in row
        assert 'Nothing was changed' in shown
        daemon.settle()
        assert submission(daemon) == ('2027-04-05', 'projected') and set(daemon.mails()) == before

        daemon.ctl(*A_WEEK_LATER)
        daemon.settle()
        assert submission(daemon) == ('2027-04-12', 'tentative')
        new = [mail for identity, mail in daemon.mails().items() if identity not in before]
        moved, = (mail for mail in new if mail['Subject'].startswith('Moved:'))
        assert moved['Subject'] == 'Moved: HRC/65 now 21 June–16 July 2027 (tentative) — 2 dates'
        text = text_of(moved)
        assert 'Before       14 June–9 July 2027, projected' in text
        assert 'Says who     organizational meeting' in text
        assert 'Monday 12 April 2027' in text and 'It was       Monday 5 April 2027' in text
        assert '63/98:2.1' not in text, 'the sixty-fourth session stays'

        past = daemon.get('/v1/reminders', which='past', limit='100')['items']
        old = [r for r in past if r['day'] == '2027-04-05']
        assert old and all(r['outcome'] == 'superseded' and r['message'] for r in old if r['message_state'])
        assert all('2027-04-05 became 2027-04-12' in r['reason'] for r in old)
        upcoming = daemon.get('/v1/reminders')['items']
        assert '2027-04-12' in [r['milestone']['day'] for r in upcoming]
        assert '2027-04-05' not in [r['milestone']['day'] for r in upcoming]
        history = daemon.get('/v1/tasks/63%2F98:1.1')['history']
        assert any(row['action'] == 'task.moved' for row in history)
        told = set(daemon.mails())
    with daemon:
        daemon.settle()
        assert submission(daemon) == ('2027-04-12', 'tentative'), 'it survives a restart'
        assert set(daemon.mails()) == told


def test_moving_there_and_back_reminds_of_the_first_date_again(tmp_path):
    with Daemon(tmp_path, '[reminders]\nlead_days = [30]\n', at='2027-03-10') as daemon:
        daemon.ingest(SNOW, 'snow.txt')
        daemon.settle()
        daemon.ctl(*A_WEEK_LATER)
        daemon.ctl('session', 'set', 'HRC/65', '2027-06-14..2027-07-09')
        daemon.settle()
        assert submission(daemon) == ('2027-04-05', 'tentative')
        past = daemon.get('/v1/reminders', which='past', limit='100')['items']
        outcomes = [r['outcome'] for r in past if r['day'] == '2027-04-05']
        assert sorted(set(outcomes)) == ['carried', 'superseded']


def test_worse_dates_do_not_replace_better_ones(tmp_path):
    with Daemon(tmp_path, at='2026-11-23') as daemon:
        daemon.ctl('session', 'set', 'HRC/64', '2027-02-22..2027-04-02', '--status', 'confirmed', '--source', 'PRST')
        worse = ('session', 'set', 'HRC/64', '2027-03-01..2027-04-02')
        refused = daemon.ctl(*worse, check=False)
        assert refused.returncode == 1
        assert 'HRC/64 is confirmed for 22 February–2 April 2027 (PRST)' in refused.stderr
        assert 'confirmed' in daemon.ctl('session', 'show', 'HRC/64').stdout
        daemon.ctl(*worse, '--force')
        assert '1 March–2 April 2027, tentative' in daemon.ctl('session', 'show', 'HRC/64').stdout


def test_what_is_wrong_is_named(tmp_path):
    with Daemon(tmp_path, at='2026-11-23') as daemon:
        for arguments, words in ((('HRC65', '2027-06-14'), "'HRC65' is no session"),
                                 (('HRC/65', '2027-06-31..2027-07-09'), "'2027-06-31..2027-07-09' is no sitting"),
                                 (('HRC/65', '2027-07-09..2027-06-14'), 'its last day is before its first'),
                                 (('HRC/65', '2027-06', '2027-07-01'), 'a month stands alone'),
                                 (('HRC/65', '2027-06-14..2027-06-20', '2027-06-18'), 'overlap'),
                                 (('HRC/65', '2017-06-14..2017-07-09'), 'would move by -3652 days')):
            refused = daemon.ctl('session', 'set', *arguments, check=False)
            assert refused.returncode == 1 and words in refused.stderr, refused.stderr
        assert 'projected' in daemon.ctl('session', 'show', 'HRC/65').stdout


def test_a_month_stays_a_month_and_a_suspended_session_has_two_sittings(tmp_path):
    with Daemon(tmp_path, at='2026-11-23') as daemon:
        daemon.ctl('session', 'set', 'OTHER/12', '2027-03')
        assert 'March 2027, tentative' in daemon.ctl('session', 'show', 'OTHER/12').stdout
        daemon.ctl('session', 'set', 'HRC/66', '2027-09-13..2027-09-24', '2027-11-01..2027-11-05')
        listed = daemon.ctl('sessions', '--format', 'csv').stdout
        assert '2027-09-13..2027-09-24 2027-11-01..2027-11-05' in listed
        assert daemon.ctl('session', 'list', '--format', 'csv').stdout == listed


def test_a_table_is_taken_whole_or_not_at_all(tmp_path):
    with Daemon(tmp_path, at='2026-11-23') as daemon:
        table = tmp_path / 'dates.csv'
        table.write_text('session,first_day,last_day,status,source\n'
                         'HRC/64,2027-02-29,2027-04-02,tentative\n'
                         'HRC/65,2027-06-21,2027-07-16,projected\n'
                         'HRC/66,2027-09-13,2027-10-08,tentative\n')
        refused = daemon.ctl('session', 'import', str(table), check=False)
        assert refused.returncode == 1
        assert 'dates.csv:2: first_day and last_day' in refused.stderr
        assert "dates.csv:3: status is 'projected', expected tentative or confirmed" in refused.stderr
        assert 'projected' in daemon.ctl('session', 'show', 'HRC/66').stdout
        table.write_text('# as announced\nHRC/65,2027-06-21,2027-07-16,tentative,"bulletin, page 3"\n'
                         'HRC/63,2026-09-07,2026-10-09,confirmed\nCSW/71,2027-03,,tentative\n')
        daemon.ctl('session', 'import', str(table))
        assert 'bulletin, page 3' in daemon.ctl('session', 'show', 'HRC/65').stdout
        assert 'dates.csv' in daemon.ctl('session', 'show', 'HRC/63').stdout
        assert 'March 2027, tentative' in daemon.ctl('session', 'show', 'CSW/71').stdout


def event(summary, first, end, *more):
    return ['BEGIN:VEVENT', f'UID:{abs(hash(summary))}', f'SUMMARY:{summary}', f'DTSTART;VALUE=DATE:{first}',
            f'DTEND;VALUE=DATE:{end}', *more, 'END:VEVENT']


def test_a_calendar_of_meetings_is_read_and_what_is_unclear_is_listed(tmp_path):
    with Daemon(tmp_path, at='2026-11-23') as daemon:
        lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//EN',
                 *event('Human Rights Council\\, sixty-fifth session', '20270621', '20270717'),
                 *event('HRC66', '20270913', '20271009'),
                 *event('Human Rights Council\\, informal consultations', '20270510', '20270511'),
                 *event('Sixty-seventh session of the Human Rights Council', '20280228', '20280408',
                        'STATUS:CANCELLED'),
                 'END:VCALENDAR']
        calendar = tmp_path / 'meetings.ics'
        calendar.write_text('\r\n'.join(lines) + '\r\n')
        shown = daemon.ctl('session', 'import', str(calendar)).stdout
        assert "line 16  not taken: 'Human Rights Council, informal consultations' " in shown
        assert 'cancelled' in shown
        assert '21 June–16 July 2027, tentative' in daemon.ctl('session', 'show', 'HRC/65').stdout
        assert '13 September–8 October 2027, tentative' in daemon.ctl('session', 'show', 'HRC/66').stdout
        assert 'projected' in daemon.ctl('session', 'show', 'HRC/67').stdout


def test_a_front_page_confirms_its_session_and_a_conflict_is_shown(tmp_path):
    with Daemon(tmp_path, at='2026-11-23') as daemon:
        assert 'tentative' in daemon.ctl('session', 'show', 'HRC/63').stdout
        daemon.ingest(SNOW, 'snow.txt')
        shown = daemon.ctl('session', 'show', 'HRC/63').stdout
        assert '7 September–7 October 2026, confirmed' in shown and 'printed on A/HRC/RES/63/98' in shown
        other = SNOW.replace('7 September–7 October 2026', '7 September–9 October 2026').replace('63/98', '63/97')
        status, body = daemon.ingest(other.replace('Snow on roads', 'Ice on lakes'), 'ice.txt')
        assert status == 201
        doubts = json.dumps(body['resolutions'][0]['doubts'], ensure_ascii=False)
        assert 'it prints 7 September–9 October 2026 for HRC/63, which is confirmed' in doubts
        assert daemon.ctl('session', 'show', 'HRC/63').stdout == shown


def test_holidays_are_imported_and_listed(tmp_path):
    with Daemon(tmp_path, at='2026-11-23') as daemon:
        table = tmp_path / 'geneva.csv'
        table.write_text('station,date,name\nGeneva,2027-03-26,Good Friday\nGeneva,26.12.2027,Boxing Day\n')
        refused = daemon.ctl('holidays', 'import', str(table), check=False)
        assert refused.returncode == 1 and "geneva.csv:3: date is '26.12.2027'" in refused.stderr
        table.write_text('Geneva,2027-03-26,Good Friday\nGeneva,2027-03-29,Easter Monday\n')
        assert 'days off taken: 2' in daemon.ctl('holidays', 'import', str(table)).stdout
        table.write_text('Geneva,2027-03-26,Good Friday\n')
        daemon.ctl('holidays', 'import', str(table))
        lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//EN',
                 *event('Thanksgiving Day', '20271125', '20271126'), 'END:VCALENDAR']
        (tmp_path / 'ny.ics').write_text('\r\n'.join(lines) + '\r\n')
        daemon.ctl('holidays', 'import', str(tmp_path / 'ny.ics'), '--station', 'New York')
        listed = daemon.ctl('holidays', 'list').stdout.splitlines()[1:]
        assert [line.split('  ')[0] for line in listed] == ['Geneva', 'New York'], listed
        assert 'Good Friday' in listed[0] and '25 Nov 2027' in listed[1]
