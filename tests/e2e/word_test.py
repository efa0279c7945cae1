"""A Word file with tracked changes, as people have them, through the real programs."""
import io
import json
import subprocess
import zipfile

import pytest

from harness import BIN, SAMPLE, Daemon, text_of

WORD = SAMPLE.with_name('A_HRC_RES_63_98_tracked.docx')


def extract(path):
    result = subprocess.run([BIN / 'mandatectl', 'extract', '--format', 'json', path], capture_output=True, text=True)
    return result.returncode, json.loads(result.stdout)


def test_the_accepted_text_is_read_and_the_changes_are_doubts():
    status, read = extract(WORD)
    assert (status, read['symbol'], read['adopted']) == (0, 'A/HRC/RES/63/98', '2026-10-06')
    found = {(task['para'], task['kind']): task for task in read['tasks']}
    assert found['3', 'report']['due'] == ['HRC/66']
    assert found['3', 'report']['doubts'] == [
        {'what': 'due', 'reason': 'tracked change', 'reading': ['HRC/66'], 'alternative': ['HRC/65']}]
    assert [doubt['what'] for doubt in found['4(a)', 'event']['doubts']] == ['actor', 'count']
    assert found['6', 'consideration']['doubts'] == []
    deleted, = read['doubts']
    assert deleted['alternative'][0].startswith('3. Requests the Secretary-General to submit')


def test_the_daemon_reads_it_and_tells_what_was_deleted(tmp_path):
    with Daemon(tmp_path, at='2026-11-23') as daemon:
        status, report = daemon.ingest(WORD.read_bytes(), WORD.name)
        assert status == 201 and report['resolutions'][0]['symbol'] == 'A/HRC/RES/63/98'
        daemon.settle()
        mail, = daemon.mails().values()
        assert 'paragraph deleted' in text_of(mail)


@pytest.mark.parametrize('entries, word', [({'photo.jpg': 'x'}, 'no Word document'),
                                           ({'[Content_Types].xml': '<Types/>'}, 'no Word document')])
def test_another_archive_is_refused_by_name(tmp_path, entries, word):
    content = io.BytesIO()
    with zipfile.ZipFile(content, 'w') as archive:
        for name, text in entries.items():
            archive.writestr(name, text)
    path = tmp_path / 'some.docx'
    path.write_bytes(content.getvalue())
    status, read = extract(path)
    assert status == 1 and word in read['error'] and 'some.docx' in read['error']


def test_a_truncated_file_is_refused(tmp_path):
    path = tmp_path / 'half.docx'
    path.write_bytes(WORD.read_bytes()[:2000])
    status, read = extract(path)
    assert status == 1 and 'truncated' in read['error']
