"""The board in a real browser, behind `mandatectl board`. Pictures of its pages are kept in $MANDATED_PICTURES where set."""
import http.client
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import urllib.parse

import pytest

from harness import BIN, SAMPLE, Daemon, resolution, until

CHROMIUM = shutil.which('chromium')
LOOK = pathlib.Path(__file__).with_name('look.js')
TRACKED = SAMPLE.with_name('A_HRC_RES_63_98_tracked.docx')
PHONE = 390


@pytest.fixture(scope='module')
def package(tmp_path_factory):
    folder = tmp_path_factory.mktemp('npm')
    subprocess.run(['npm', 'install', '--silent', '--no-audit', '--no-fund', '--prefix', folder,
                    'puppeteer-core@24.31.0', 'axe-core@4.11.0'], check=True, timeout=300)
    return folder


class Bridge:
    """`mandatectl board` while it runs."""

    def __init__(self, daemon):
        self.process = subprocess.Popen([BIN / 'mandatectl', '--socket', daemon.socket, 'board', '--no-open'],
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.address = self.process.stdout.readline().strip()
        self.base, _, self.query = self.address.partition('/?')
        self.host = urllib.parse.urlsplit(self.address).netloc

    def ask(self, target, method='GET', body=None, **headers):
        connection = http.client.HTTPConnection(self.host, timeout=30)
        connection.request(method, target, body=body,
                           headers={name.replace('_', '-'): value for name, value in headers.items()})
        reply = connection.getresponse()
        reply.text = reply.read().decode()
        connection.close()
        return reply

    def open(self):
        """Uses the token; the cookie."""
        return self.ask('/?' + self.query).getheader('Set-Cookie').partition(';')[0]

    def stop(self):
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(timeout=30)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.stop()
        self.process.stdout.close()
        self.process.stderr.close()


def seen_by_browser(package, bridge, cookie, visits):
    job = {'chromium': CHROMIUM, 'cookie': cookie, 'base': bridge.base, 'visits': visits}
    answer = subprocess.run(['node', LOOK], input=json.dumps(job), capture_output=True, text=True, timeout=300,
                            env={**os.environ, 'NODE_PATH': str(package / 'node_modules')})
    assert answer.returncode == 0, answer.stderr
    return json.loads(answer.stdout)


def fill(daemon):
    """Texts with dates ahead, one in doubt, one for a day that will have passed and one that had."""
    daemon.request('POST', '/v1/people/Ada', json.dumps({'email': 'ada@example.org'}))
    daemon.request('POST', '/v1/units/Mountains', json.dumps({'title': 'Mountain desk', 'owner': 'Ada'}))
    daemon.request('POST', '/v1/routes', json.dumps({'unit': 'Mountains', 'title': 'mountain'}))
    for path in (SAMPLE, TRACKED):
        assert daemon.ingest(path.read_bytes(), path.name)[0] == 201
    requests = 'Requests the High Commissioner to submit a report on {} to the Human Rights Council at its {} session'
    daemon.ingest(resolution(requests.format('<b>snow</b> & "ice"', 'sixty-fourth'), number='63/97'), 'snow.txt')
    daemon.ingest(resolution('Requests the High Commissioner to submit a report on old roads to the Human Rights Council '
                             'by 31 October 2026', number='63/96', title='Old roads'), 'old.txt')


@pytest.fixture(scope='module')
def daemon(tmp_path_factory):
    """It is February 2027, and the texts were registered in November."""
    folder = tmp_path_factory.mktemp('board') / 'state'
    with Daemon(folder, at='2026-11-23') as before:
        fill(before)
    with Daemon(folder, at='2027-02-01') as now:
        yield now


@pytest.fixture(scope='module')
def look(daemon, package, tmp_path_factory):
    pictures = pathlib.Path(os.environ.get('MANDATED_PICTURES') or tmp_path_factory.mktemp('pictures'))
    pictures.mkdir(parents=True, exist_ok=True)
    with Bridge(daemon) as bridge:
        cookie = bridge.open()

        def see(*visits):
            visits = [visit if isinstance(visit, dict) else {'path': visit} for visit in visits]
            for visit in visits:
                if 'picture' in visit:
                    visit['picture'] = str(pictures / visit['picture'])
            found = seen_by_browser(package, bridge, cookie, visits)
            for visit, each in zip(visits, found):
                assert each['elsewhere'] == [], visit
                assert visit.get('said') or each['said'] == [], visit
            return found
        yield see


def pages(daemon):
    task = daemon.get('/v1/tasks/63%2F99:4.1')['id']
    return {'timeline': '/?days=365', 'narrow': '/?days=30&kind=panel', 'overdue': '/?list=overdue',
            'past': '/?list=past-at-entry', 'session': '/?days=365&list=HRC%2F65', 'resolution': '/resolutions/63%2F99',
            'task': f'/tasks/{task}', 'review': '/review', 'unreviewed': '/review?show=unreviewed',
            'search': '/search?q=mountain', 'missing': '/tasks/nothing'}


def test_what_is_due_stands_by_session_with_dates_and_how_sure_they_are(look):
    page, = look('/?days=365')
    text = page['text']
    assert 'HRC/66' in text and re.search(r'Sits .*2027 \(in \d+ (weeks|months), (projected|tentative|confirmed)\)', text)
    assert re.search(r'Submission\s+\d+ \w+ 2027\s+\(in \d+ \w+, \w+\)', text)
    assert 'class="day projected"' in page['html']
    assert 'Next reminder:' in text and '5 tasks in doubt' in text
    # Of what is over, what was missed is told from what never could be met.
    late = text.partition('1 overdue')[2]
    assert '<b>snow</b> & "ice"' in late and 'overdue' in late
    assert 'old roads' not in text and '1 past at entry' in text


def test_filters_narrow_what_is_shown(look):
    every, soon, panels, desk, actor = look('/?days=365', '/?days=30', '/?days=365&kind=panel', '/?days=365&unit=Mountains',
                                            '/?days=365&actor=SP')
    assert soon['shown'] < every['shown']
    assert 'half-day panel' in panels['text'].lower() and panels['shown'] < every['shown']
    assert '63/97' not in desk['text'] and '63/99:4.1' in desk['text']
    assert 'oral update' in actor['text'] and '63/99:4.1' not in actor['text']


def test_rows_narrow_as_one_types(look):
    typed, = look({'path': '/?days=365', 'do': [{'type': 'special oral', 'into': '#narrow'}]})
    whole, = look('/?days=365')
    assert 0 < typed['shown'] < whole['shown']
    assert re.search(r'\d+ of \d+ rows', typed['text'])


def test_without_scripts_all_is_there_but_the_typing(look):
    page, = look({'path': '/?days=365', 'scripts': False})
    assert '63/99:4.1' in page['text'] and 'id="narrow"' not in page['html']


def test_a_resolution_shows_its_evidence_beside_its_tasks(look):
    page, = look('/resolutions/A%2FHRC%2FRES%2F63%2F99')
    assert '<mark class="due" title="when">at its sixty-fourth session</mark>' in page['html']
    assert '3 in favour, 2 against, 1 abstaining' in page['text']
    assert 'A_HRC_RES_63_99.txt' in page['text'] and 'Lineage' in page['text']


def test_a_task_shows_its_dates_doubts_and_history(look):
    page, = look('/tasks/63%2F98:3.1')
    text = page['text']
    assert 'tracked change' in text and 'Or instead' in text
    assert 'task.created' in text and 'before HRC/' in text


def test_words_are_found_wherever_they_stand(look):
    found, none, = look('/search?q=summary+workshops', '/search?q=%25_')
    assert '63/99:4.1' in found['text'] and 'paragraph 4' in found['text']
    assert '0 hits' in none['text']


def test_french_is_french(look):
    asked, browser = look('/?days=365&lang=fr', {'path': '/?days=365', 'language': 'fr-CH, fr;q=0.9, en;q=0.5'})
    for page in (asked, browser):
        assert page['language'] == 'fr'
        assert re.search(r'\d+ \w+ 2027\s+\(dans \d+ \w+, (projetée|provisoire|confirmée)\)', page['text'])
        assert 'en retard' in page['text'] and 'Charge par session' in page['text']
    assert 'href="/review?lang=fr"' in asked['html'] and 'href="/review"' in browser['html']


@pytest.mark.parametrize('scheme', ['light', 'dark'])
@pytest.mark.parametrize('language', ['en', 'fr'])
def test_every_page_is_accessible(look, daemon, scheme, language):
    names = pages(daemon)
    found = look(*({'path': path, 'scheme': scheme, 'language': language, 'axe': True, 'said': name == 'missing',
                    'picture': f'{name}-{scheme}-{language}.png'} for name, path in names.items()))
    assert {name: page['faults'] for name, page in zip(names, found)} == {name: [] for name in names}


def test_every_page_fits_a_phone_and_paper(look, daemon):
    names = pages(daemon)
    phone = look(*({'path': path, 'width': PHONE, 'axe': True, 'said': name == 'missing', 'picture': f'{name}-phone.png'}
                   for name, path in names.items()))
    assert {name: page['overflow'] for name, page in zip(names, phone)} == dict.fromkeys(names, 0)
    assert {name: page['faults'] for name, page in zip(names, phone)} == {name: [] for name in names}
    paper = look(*({'path': path, 'print': True, 'scheme': 'dark', 'said': name == 'missing',
                    'picture': f'{name}-print.png'} for name, path in names.items()))
    for name, page in zip(names, paper):
        # The ways to other pages are left out; that of the search has its own title there.
        assert name == 'search' or 'Search' not in page['text'].partition('\n')[0]


def test_what_is_not_there_says_so(look):
    for page in look(*({'path': path, 'said': True} for path in ('/tasks/nothing', '/resolutions/59%2F1', '/search/more'))):
        assert page['status'] == 404 and 'There is no such' in page['text']


def test_a_review_is_done_on_the_page(package, tmp_path):
    with Daemon(tmp_path / 'state', at='2026-11-23') as daemon, Bridge(daemon) as bridge:
        fill(daemon)
        doubtful = daemon.get('/v1/tasks/63%2F98:3.1')
        steps = [{'check': f'form[action$="/{doubtful["id"]}"] [value=take-1]'},
                 {'type': 'seen in the final text', 'into': f'#note{doubtful["id"]}'},
                 {'click': f'form[action$="/{doubtful["id"]}"] button'}]
        page, = seen_by_browser(package, bridge, bridge.open(), [{'path': '/review', 'scripts': False, 'do': steps}])
        assert 'the other reading holds now' in page['text'] and '4 tasks in doubt' in page['text']
        task = daemon.get(f'/v1/tasks/{doubtful["id"]}')
        [doubt] = doubtful['doubts']
        assert task['due'] == doubt['alternative'] and task['doubts'] == []
        [review] = task['reviews']
        assert review['by'] == f'uid {os.getuid()}' and review['note'] == 'seen in the final text'


def form(bridge, cookie, say, **headers):
    page = bridge.ask('/review?show=unreviewed', Cookie=cookie).text
    action, seen = re.search(r'action="(/review/\d+)">\s*<input type="hidden" name="seen" value="(\w+)"', page).groups()
    return bridge.ask(action, 'POST', urllib.parse.urlencode({'say': say, 'seen': seen}), Cookie=cookie,
                      Content_Type='application/x-www-form-urlencoded', **headers)


def test_forms_of_other_sites_and_of_an_older_page_are_refused(tmp_path):
    with Daemon(tmp_path / 'state', at='2026-11-23') as daemon, Bridge(daemon) as bridge:
        fill(daemon)
        cookie = bridge.open()
        assert form(bridge, cookie, 'confirm').status == 403
        assert form(bridge, cookie, 'confirm', Sec_Fetch_Site='cross-site').status == 403
        assert form(bridge, cookie, 'confirm', Origin='http://evil.example.org').status == 403
        assert form(bridge, cookie, 'nonsense', Sec_Fetch_Site='same-origin').status == 422
        assert not [task for task in daemon.get('/v1/tasks')['items'] if task['reviewed']]
        done = form(bridge, cookie, 'not-a-task', Origin=bridge.base)
        assert done.status == 303 and 'done=closed' in done.getheader('Location')
        task = re.search(r'of=(\d+)', done.getheader('Location'))[1]
        again = bridge.ask(f'/review/{task}', 'POST', 'say=confirm&seen=0', Cookie=cookie, Origin=bridge.base)
        assert again.status == 303 and 'done=changed' in again.getheader('Location')
        assert daemon.get(f'/v1/tasks/{task}')['withdrawn']


def test_the_bridge_opens_once_and_for_its_own_name(daemon):
    with Bridge(daemon) as bridge:
        assert re.fullmatch(r'http://127\.0\.0\.1:\d+/\?token=\w{64}', bridge.address)
        assert bridge.ask('/').status == 403
        assert bridge.ask('/?' + bridge.query, Host='evil.example.org').status == 403
        first = bridge.ask('/?' + bridge.query)
        assert first.status == 303 and first.getheader('Location') == '/'
        assert re.search(r'; HttpOnly; SameSite=Strict', first.getheader('Set-Cookie'))
        cookie = first.getheader('Set-Cookie').partition(';')[0]
        assert bridge.ask('/?' + bridge.query).status == 403
        assert bridge.ask('/?' + bridge.query, Cookie=cookie).status == 403
        page = bridge.ask('/', Cookie=cookie)
        assert page.status == 200 and 'What is due' in page.text
        assert "default-src 'none'" in page.getheader('Content-Security-Policy')
        assert bridge.ask('/', Cookie=cookie, Host='evil.example.org').status == 403
        assert json.loads(bridge.ask('/v1/status', Cookie=cookie).text)['version']
        assert bridge.ask('/v1/status', 'HEAD', Cookie=cookie).text == ''
        assert bridge.stop() == 0


def test_the_token_opens_the_board_in_a_browser(daemon, package):
    with Bridge(daemon) as bridge:
        page, = seen_by_browser(package, bridge, None, [{'path': '/?' + bridge.query}])
        assert page['url'] == bridge.base + '/' and 'What is due' in page['text']


def test_the_bridge_ends_with_the_daemon(tmp_path):
    with Daemon(tmp_path / 'state', at='2026-11-23') as daemon:
        with Bridge(daemon) as bridge:
            daemon.stop()
            until(lambda: bridge.process.poll() is not None)
            assert bridge.process.returncode == 1
            assert 'mandated is gone' in bridge.process.stderr.read()
