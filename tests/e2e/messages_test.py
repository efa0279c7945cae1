"""What messages look like when they arrive: headers, parts, calendars, languages, an administrator's templates."""
import email
import email.policy

import icalendar

from harness import Daemon, resolution, text_of
from servers import HttpsListener, MailServer

SNOW = resolution('Requests the High Commissioner to submit a report on snow to the Human Rights Council '
                  'at its sixty-fifth session')
TWO = ('[mail]\ntransport = "maildir"\nmaildir = "maildir"\nfrom = "mandates@example.org"\nfrom_name = "Mandats – HCDH"\n'
       'reply_to = "answers@example.org"\nmessage_id_domain = "example.org"\n'
       '[[contact]]\nname = "secretariat"\nemail = "desk@example.org"\n'
       '[[contact]]\nname = "Élodie Müller"\nemail = "em@example.org"\nlanguage = "fr"\n')

# The submission, and not yet the deadline.
WEEK_BEFORE = '[reminders]\nlead_days = [7, 1]\n'


def mail_to(daemon, address, subject):
    mail, = (m for m in daemon.mails().values() if address in m['To'] and m['Subject'].startswith(subject))
    return mail


def events(mail):
    """The method and the events of the calendar that a mail carries, as another program reads them."""
    part, = (p for p in mail.walk() if p.get_content_type() == 'text/calendar')
    calendar = icalendar.Calendar.from_ical(part.get_payload(decode=True))
    assert part.get_param('method') == calendar['METHOD']
    assert part.get_filename() == 'deadlines.ics'
    return calendar['METHOD'], {str(event['UID']): event for event in calendar.walk('VEVENT')}


def test_a_mail_has_the_headers_that_mail_programs_look_for(tmp_path):
    with Daemon(tmp_path, TWO + WEEK_BEFORE, at='2027-04-01') as daemon:
        daemon.ingest(SNOW, 'snow.txt')
        daemon.settle()
        mail = mail_to(daemon, 'desk@example.org', 'In 4 days (5 April 2027, projected): report on snow')
        assert mail['From'] == 'Mandats – HCDH <mandates@example.org>'
        assert mail['To'] == 'secretariat <desk@example.org>' and mail['Reply-To'] == 'answers@example.org'
        assert mail['Auto-Submitted'] == 'auto-generated' and mail['Content-Language'] == 'en'
        assert mail['List-Id'] == 'Mandate reminders <reminders.example.org>'
        assert mail['Date'].datetime.date().isoformat() == '2027-04-01'
        assert 'for HRC/65' in mail['Subject'] and 'A/HRC/RES/63/98 para. 1' in mail['Subject']
        assert mail['References'] == mail['In-Reply-To'] != mail['Message-ID']
        assert [p.get_content_type() for p in mail.walk()] == \
            ['multipart/mixed', 'multipart/alternative', 'text/plain', 'text/html', 'text/calendar']
        raw, = (path.read_bytes() for path in daemon.maildir.glob('new/*')
                if mail['Message-ID'].strip('<>').encode() in path.read_bytes())
        assert raw.isascii() and max(map(len, raw.split(b'\n'))) <= 998
        # The paragraph's own words, with what the task rests on marked.
        assert '[at its sixty-fifth session]' in ' '.join(text_of(mail).split())
        assert 'Also told    Élodie Müller' in text_of(mail)


def test_each_is_written_to_in_their_language(tmp_path):
    with Daemon(tmp_path, TWO + WEEK_BEFORE, at='2027-04-01') as daemon:
        daemon.ingest(SNOW, 'snow.txt')
        daemon.settle()
        mail = mail_to(daemon, 'em@example.org', 'Dans 4 jours (5 avril 2027, projetée) : ')
        assert mail['To'] == 'Élodie Müller <em@example.org>' and mail['Content-Language'] == 'fr'
        assert 'À soumettre le lundi 5 avril 2027' in text_of(mail)
        assert '<html lang="fr">' in mail.get_body(('html',)).get_content()
        assert mail_to(daemon, 'em@example.org', 'Enregistrée : A/HRC/RES/63/98 — 1 tâche')


def test_the_reminders_of_a_task_stand_together(tmp_path):
    daemon = Daemon(tmp_path, TWO + WEEK_BEFORE, at='2027-03-29')
    for day in ('2027-03-29', '2027-04-04'):
        daemon.at = day
        with daemon:
            daemon.ingest(SNOW, 'snow.txt')
            daemon.settle()
    reminders = [m for m in daemon.mails().values() if 'desk@' in m['To'] and 'report on snow' in m['Subject']]
    assert len(reminders) == 2
    assert len({m['References'] for m in reminders}) == 1 and len({m['Message-ID'] for m in reminders}) == 2


def test_a_calendar_entry_follows_its_date(tmp_path):
    with Daemon(tmp_path, TWO, at='2027-03-10') as daemon:
        daemon.ingest(SNOW, 'snow.txt')
        daemon.settle()
        method, first = events(mail_to(daemon, 'desk@', 'Registered'))
        (uid, event), = first.items()
        assert method == 'PUBLISH' and event['SEQUENCE'] == 0
        assert event.decoded('DTSTART').isoformat() == '2027-04-05'
        assert event.decoded('DTEND').isoformat() == '2027-04-06'
        assert event['TRANSP'] == 'TRANSPARENT' and event['STATUS'] == 'TENTATIVE'
        assert 'report on snow' in event['SUMMARY'] and 'A/HRC/RES/63/98:1.1' in event['DESCRIPTION']
        assert event['ORGANIZER'] == 'mailto:mandates@example.org'

        daemon.ctl('session', 'set', 'HRC/65', '2027-06-21..2027-07-16', '--source', 'bulletin')
        daemon.settle()
        for to, subject in (('desk@', 'Moved'), ('em@', 'Déplacée')):
            method, moved = events(mail_to(daemon, to, subject))
            assert method == 'PUBLISH' and len(moved) == 2, 'the deadline moved, too'
            assert moved[uid].decoded('DTSTART').isoformat() == '2027-04-12' and moved[uid]['SEQUENCE'] == 1

        daemon.ctl('task', 'discontinue', '63/98:1.1', '--by', 'decision 64/101')
        daemon.settle()
        mail = mail_to(daemon, 'desk@', 'No longer due: 2 dates')
        method, gone = events(mail)
        assert method == 'CANCEL' and set(gone) == set(moved)
        assert gone[uid]['STATUS'] == 'CANCELLED' and gone[uid]['SEQUENCE'] == 2
        assert 'Why          discontinued' in text_of(mail)
        assert mail_to(daemon, 'em@', 'N’est plus à faire')
        told = set(daemon.mails())
    with daemon:
        daemon.settle()
        assert set(daemon.mails()) == told, 'it is told once'


def test_what_is_delivered_is_taken_out_of_no_calendar(tmp_path):
    with Daemon(tmp_path, TWO, at='2027-03-10') as daemon:
        daemon.ingest(SNOW, 'snow.txt')
        daemon.settle()
        told = set(daemon.mails())
        daemon.ctl('task', 'done', '63/98:1.1', '--symbol', 'A/HRC/65/40')
        daemon.settle()
        assert set(daemon.mails()) == told


def test_nothing_from_a_document_adds_a_header_or_markup(tmp_path):
    hostile = SNOW.replace('Snow on roads', 'Snow <img src=x onerror=alert(1)>\u202egnp.exe {{{title}}} =?utf-8?q?x?=')
    with Daemon(tmp_path, TWO + WEEK_BEFORE, at='2027-04-01') as daemon:
        assert daemon.ingest(hostile, 'a\r\nBcc: them@evil.test\r\n\r\n<b>.txt')[0] == 201
        daemon.settle()
        assert len(daemon.mails()) == 4
        for mail in daemon.mails().values():
            assert mail['Bcc'] is None and not mail.defects
            html = mail.get_body(('html',)).get_content()
            assert '<img' not in html and '<b>.txt' not in html and '\u202e' not in html + text_of(mail)
            assert not any(line.startswith('Bcc:') for line in text_of(mail).splitlines())


def test_an_administrators_template_takes_the_shipped_ones_place(tmp_path):
    folder = tmp_path / 'templates' / 'en'
    folder.mkdir(parents=True)
    template = folder / 'reminder.txt.mustache'
    template.write_text('{{headline}} ({{address}})\n')
    config = TWO + WEEK_BEFORE + '[templates]\nfolder = "templates"\n'
    daemon = Daemon(tmp_path, config, at='2027-04-01')
    with daemon:
        daemon.ingest(SNOW, 'snow.txt')
        daemon.settle()
        assert text_of(mail_to(daemon, 'desk@', 'In 4 days')).strip() == \
            'Report on snow to the Human Rights Council (A/HRC/RES/63/98:1.1)'
    template.write_text('{{headline}}\n{{#was}}{{adress}}{{/was}}\n')
    checked = daemon.check_config()
    assert checked.returncode == 2
    assert f'{template}:2: "adress" is not known there' in checked.stderr


def test_a_sample_shows_what_the_other_side_says(tmp_path):
    with MailServer() as server, HttpsListener() as listener:
        config = (f'[mail]\ntransport = "smtp"\nfrom = "m@example.org"\nrequire_tls = false\n'
                  f'smtp_url = "smtp://127.0.0.1:{server.port}"\n'
                  f'[webhook]\nallowed_hosts = ["localhost"]\nallow_private = true\nca_file = "{listener.ca}"\n'
                  '[[contact]]\nname = "desk"\nemail = "desk@example.org"\n'
                  f'webhook = "https://localhost:{listener.port}/200"\nevents = ["task.completed"]\n'
                  '[[contact]]\nname = "gone"\n'
                  f'webhook = "https://localhost:{listener.port}/404"\n')
        with Daemon(tmp_path, config, at='2027-04-01') as daemon:
            shown = daemon.ctl('notify', 'test', '--to', 'desk').stdout
            mail, hook = shown.splitlines()[-2:]
            assert mail.startswith('email') and 'sent' in mail and '250' in mail
            assert hook.startswith('webhook') and 'sent' in hook and 'localhost answered 200' in hook
            sample, = server.messages()
            sample = email.message_from_string(sample['data'], policy=email.policy.default)
            assert sample['Subject'].startswith('Sample: In 14 days (15 April 2027')
            assert 'This is a sample' in text_of(sample)
            request, = listener.requests()
            assert request['body']['type'] == 'notify.test'

            refused = daemon.ctl('notify', 'test', '--to', 'gone', check=False)
            assert refused.returncode == 1 and 'dead' in refused.stdout and 'answered 404' in refused.stdout
            unknown = daemon.ctl('notify', 'test', '--to', 'nobody', check=False)
            assert unknown.returncode == 1 and "expected one of: desk, gone" in unknown.stderr
            assert daemon.get('/v1/reminders', which='past')['items'] == []
