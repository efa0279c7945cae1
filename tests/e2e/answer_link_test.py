"""A link in a mail opens a page on which its reader answers; following it changes nothing."""
import html
import re
import urllib.parse

from harness import Daemon, UnixConnection, resolution, text_of

CONFIG = '[web]\npublic_url = "https://mandates.example.org/m/"\n[[contact]]\nname = "Zoë Exemple"\nemail = "z@example.org"\n'
SNOW = resolution('Requests the High Commissioner to submit a report on <snow> & ice to the Human Rights Council '
                  'at its sixty-fifth session')


def link_in(daemon):
    mail = next(m for m in daemon.mails().values() if 'paragraph 1' in text_of(m) and '/answer/' in text_of(m))
    path, = re.findall(r'Answer: https://mandates\.example\.org/m(/answer/\S+)', re.sub(r'\n +', ' ', text_of(mail)))
    assert path in mail.get_body(('html',)).get_content()
    return path


def page(daemon, path, form=None):
    connection = UnixConnection(daemon.socket)
    if form is None:
        connection.request('GET', path)
    else:
        connection.request('POST', path, urllib.parse.urlencode(form),
                           {'Content-Type': 'application/x-www-form-urlencoded'})
    reply = connection.getresponse()
    text = html.unescape(re.sub(r'<style>.*?</style>|<[^>]+>', '', reply.read().decode(), flags=re.S))
    connection.close()
    return reply, re.sub(r'\s+', ' ', text)


def test_following_it_changes_nothing_and_pressing_answers_as_the_reader(tmp_path):
    with Daemon(tmp_path, CONFIG, at='2027-03-22') as daemon:
        daemon.ingest(SNOW, 'snow.txt')
        daemon.settle()
        path = link_in(daemon)
        before = daemon.get('/v1/tasks/63%2F98:1.1')
        for _ in range(3):
            reply, text = page(daemon, path)
            assert reply.status == 200 and 'report on <snow> & ice' in text and 'You answer as Zoë Exemple' in text
        assert daemon.get('/v1/tasks/63%2F98:1.1') == before
        assert reply.headers['Referrer-Policy'] == 'no-referrer' and reply.headers['Cache-Control'] == 'no-store'
        assert "default-src 'none'" in reply.headers['Content-Security-Policy']

        reply, text = page(daemon, path, {'what': 'ack', 'days': '7'})
        assert reply.status == 200 and 'Acknowledged until 29 March 2027.' in text
        assert 'The next reminder goes to Zoë Exemple on 29 March 2027.' in text
        assert 'Zoë Exemple by a message\'s link' in daemon.ctl('show', '63/98:1.1').stdout

        reply, text = page(daemon, path, {'what': 'submit'})
        assert 'Noted as submitted.' in text and 'State: submitted' in text
        assert daemon.get('/v1/tasks/63%2F98:1.1')['status'] == 'submitted'
        reply, text = page(daemon, path, {'what': 'done', 'symbol': 'A/HRC/65/40'})
        assert 'Noted as delivered: A/HRC/65/40. No further reminder is planned.' in text
        assert 'Your answer' not in text, 'a task that has ended has nothing to answer'


def test_what_cannot_be_is_refused_in_words_and_changes_nothing(tmp_path):
    with Daemon(tmp_path, CONFIG, at='2027-03-22') as daemon:
        daemon.ingest(SNOW, 'snow.txt')
        daemon.settle()
        path = link_in(daemon)
        for form, words in (({'what': 'ack', 'days': '99'}, 'for 30 days at most'),
                            ({'what': 'snooze', 'until': 'soon'}, "'soon' is no day"),
                            ({'what': 'assign', 'owner': 'Nobody'}, 'Nobody'),
                            ({'what': 'burn'}, 'expected ack, snooze, start, submit, done or assign')):
            reply, text = page(daemon, path, form)
            assert reply.status == 422 and 'Nothing was changed:' in text and words in text
        assert daemon.get('/v1/tasks/63%2F98:1.1')['status'] == 'planned'

        # One letter else, another's name, a part missing: all the same.
        token = path.rsplit('/', 1)[1]
        for forged in (token[:-1] + ('A' if token[-1] != 'A' else 'B'), 'x' + token, token.split('.')[0], 'MS4u.AAAA'):
            reply, text = page(daemon, '/answer/' + forged)
            assert reply.status == 404 and 'no address that was sent from here' in text
        assert page(daemon, path, {'what': 'start'})[0].status == 200


def test_links_grow_old_and_are_only_in_mails_and_only_with_a_public_address(tmp_path):
    daemon = Daemon(tmp_path, CONFIG, at='2027-03-22')
    with daemon:
        daemon.ingest(SNOW, 'snow.txt')
        daemon.settle()
        path = link_in(daemon)
    daemon.at = '2028-03-22'
    with daemon:
        reply, text = page(daemon, path)
        assert reply.status == 404 and 'this address was good until 2027-10-02' in text
    plain = Daemon(tmp_path / 'plain', at='2027-03-22')
    with plain:
        plain.ingest(SNOW, 'snow.txt')
        plain.settle()
        assert not any('/answer/' in text_of(mail) for mail in plain.mails().values())


def test_the_page_speaks_the_readers_language(tmp_path):
    with Daemon(tmp_path, CONFIG + 'language = "fr"\n', at='2027-03-22') as daemon:
        daemon.ingest(SNOW, 'snow.txt')
        daemon.settle()
        mail = next(m for m in daemon.mails().values() if '/answer/' in text_of(m))
        path, = re.findall(r'Répondre : https://mandates\.example\.org/m(/answer/\S+)', re.sub(r'\n +', ' ', text_of(mail)))
        reply, text = page(daemon, path, {'what': 'snooze', 'until': '2027-04-01'})
        assert 'Rappel reporté au 1er avril 2027. Le prochain rappel part le 1er avril 2027 à Zoë Exemple.' in text
