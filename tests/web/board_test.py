"""The board as a browser shows it: headless Chromium behind a small reverse proxy to the daemon's socket."""
import http.server
import shutil
import subprocess
import threading

import pytest

from harness import SAMPLE, Daemon, UnixConnection, resolution

CHROMIUM = shutil.which('chromium')


@pytest.fixture
def board(tmp_path):
    """A daemon with two resolutions, reachable for a browser at the returned address."""
    daemon = Daemon(tmp_path / 'state', at='2026-11-23')

    class Proxy(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            connection = UnixConnection(daemon.socket)
            connection.request('GET', self.path)
            reply = connection.getresponse()
            body = reply.read()
            self.send_response(reply.status)
            for name in ('Content-Type', 'Content-Security-Policy'):
                if reply.getheader(name):
                    self.send_header(name, reply.getheader(name))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *arguments):
            pass

    with daemon:
        daemon.ingest(SAMPLE.read_bytes(), SAMPLE.name)
        daemon.ingest(resolution('Requests the High Commissioner to submit a report on <b>snow</b> to the Human Rights '
                                 'Council at its sixty-fourth sixth session'), 'snow.txt')
        server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Proxy)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f'http://127.0.0.1:{server.server_address[1]}'
        server.shutdown()


def browse(tmp_path, *arguments):
    command = [CHROMIUM, '--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
               '--disable-background-networking', '--disable-component-update', '--disable-sync',
               f'--user-data-dir={tmp_path / "profile"}', '--virtual-time-budget=10000', *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=True).stdout


def test_the_board_lists_tasks_with_dates_and_how_sure_they_are(board, tmp_path):
    page = browse(tmp_path, '--dump-dom', board + '/')
    assert 'A/HRC/RES/63/99:3.1' in page and '2027-06-13' in page and 'projected' in page
    assert '12 tasks' in page
    assert 'Next reminder' in page


def test_a_doubt_is_shown_and_text_is_no_markup(board, tmp_path):
    page = browse(tmp_path, '--dump-dom', board + '/?resolution=63/98')
    assert 'HRC/66 or HRC/64 (tracked change)' in page
    assert '&lt;b&gt;snow' in page and '<b>snow' not in page
    assert '1 task<' in page and '63/99' not in page.partition('<tbody')[2]


def test_a_wrong_filter_is_explained(board, tmp_path):
    assert 'expected an organ and a number' in browse(tmp_path, '--dump-dom', board + '/?session=sixty')


def test_the_page_fits_a_screen(board, tmp_path):
    picture = tmp_path / 'board.png'
    browse(tmp_path, f'--screenshot={picture}', '--window-size=1200,800', board + '/')
    assert picture.read_bytes().startswith(b'\x89PNG') and picture.stat().st_size > 20_000
