"""Drafts, adopted texts and corrigenda of one resolution are one thing, and files too large are refused by their size."""
import json
import os
import subprocess

from harness import BIN, Daemon, resolution, until

REPORT = ('Requests the High Commissioner to submit a report on snow to the Human Rights Council at its '
          'sixty-fifth session')


def draft(symbol='A/HRC/63/L.7'):
    """The draft of harness.resolution."""
    text = resolution(REPORT, number='63/…')
    heading, body = text.split('\tResolution adopted by')
    body = body.split('\n', 1)[1].split('31st meeting')[0]
    return f'United Nations\t{symbol}\n{heading}Albania,* Fiji and Malta: draft resolution\n{body}'


def test_a_draft_becomes_the_adopted_text_and_is_corrected(tmp_path):
    with Daemon(tmp_path, at='2026-11-23') as daemon:
        (tmp_path / 'draft.txt').write_text(draft())
        shown = daemon.ctl('ingest', str(tmp_path / 'draft.txt')).stdout
        assert 'a draft' in shown and 'A/HRC/63/L.7:1.1' in shown and 'DRAFT' in shown
        assert daemon.get('/v1/reminders')['items'] == []
        task, = daemon.get('/v1/tasks')['items']
        assert task['draft']

        status, _ = daemon.ingest(resolution(REPORT), 'adopted.txt')
        assert status == 201
        adopted, = daemon.get('/v1/tasks')['items']
        assert (adopted['id'], adopted['address'], adopted['draft']) == (task['id'], 'A/HRC/RES/63/98:1.1', False)
        assert daemon.get('/v1/reminders')['items']

        _, report = daemon.ingest('A/HRC/RES/63/98/Corr.1\nCorrigendum\nParagraph 1, line 2\n'
                                  'For sixty-fifth session read sixty-seventh session\n', 'corr.txt')
        assert report['resolutions'][0]['note'] == 'corrected by A/HRC/RES/63/98/Corr.1'
        corrected, = daemon.get('/v1/tasks')['items']
        assert (corrected['id'], corrected['due']) == (task['id'], ['HRC/67'])

        shown = daemon.ctl('show', '63/98').stdout
        assert 'draft text A/HRC/63/L.7 (en), draft.txt' in shown
        assert 'corrigendum text A/HRC/RES/63/98/Corr.1 (en), corr.txt' in shown
        listed = daemon.ctl('documents').stdout
        assert 'put in' in listed and 'replaced by a later file' in listed and 'in force' in listed


def test_a_late_draft_changes_nothing(tmp_path):
    with Daemon(tmp_path, at='2026-11-23') as daemon:
        daemon.ingest(resolution(REPORT), 'adopted.txt')
        _, report = daemon.ingest(draft('A/HRC/63/L.7/Rev.1'), 'late.txt')
        assert report['resolutions'][0]['note'] == 'a draft; the adopted text is known'
        assert [task['address'] for task in daemon.get('/v1/tasks')['items']] == ['A/HRC/RES/63/98:1.1']


def test_extraction_tells_a_draft(tmp_path):
    (tmp_path / 'draft.txt').write_text(draft('A/HRC/63/L.7/Rev.1'))
    result = subprocess.run([BIN / 'mandatectl', 'extract', '--format', 'json', tmp_path / 'draft.txt'],
                            capture_output=True, text=True)
    found = json.loads(result.stdout)
    assert (found['status'], found['symbol'], found['document_symbol']) == \
        ('draft', 'A/HRC/63/L.7', 'A/HRC/63/L.7/Rev.1')


def two_gigabytes(path):
    path.touch()
    os.truncate(path, 2 << 30)  # sparse: it takes no place
    return path


def test_two_gigabytes_are_refused_by_their_size(tmp_path):
    result = subprocess.run([BIN / 'mandatectl', 'extract', two_gigabytes(tmp_path / 'huge.txt')],
                            capture_output=True, text=True)
    assert result.returncode == 1
    assert 'huge.txt: larger than 256 MiB' in result.stderr
    with Daemon(tmp_path / 'd', at='2026-11-23') as daemon:
        two_gigabytes(tmp_path / 'd' / 'huge.part').rename(daemon.inbox / 'huge.txt')
        reason = daemon.inbox / 'failed' / 'huge.txt.reason.txt'
        until(reason.exists)
        assert '2147483648 bytes, expected at most' in until(reason.read_text)
