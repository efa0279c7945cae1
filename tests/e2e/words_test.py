"""Another language, and an administrator's own words: chosen from the text, added by a file."""
import json
import subprocess

from harness import BIN, SAMPLE, Daemon

WORDS = '''
[[actor]]
phrase = "Office of the Special Envoy on Lighthouses"
class = "SG"

[[organ]]
phrase = "World Lighthouse Assembly"
code = "WLA"

[[output]]
phrase = "scoping leaflet"
plural = "scoping leaflets"
kind = "report"
'''
TEXT = '''Human Rights Council
Fifty-ninth session
Resolution adopted by the Human Rights Council on 7 July 2025
59/99. Lighthouses
The Human Rights Council,
Recalling its previous resolutions,
1. Requests the Office of the Special Envoy on Lighthouses to prepare a scoping leaflet and to submit it to the World \
Lighthouse Assembly at its seventh session;
2. Decides to remain seized of the matter.
'''


def extract(*arguments):
    return subprocess.run([BIN / 'mandatectl', 'extract', '--format', 'json', *arguments], capture_output=True, text=True)


def tasks(result):
    assert result.returncode == 0, result.stderr
    return [(task['para'], task['kind'], task['actors'], task['due'], task['count'])
            for line in result.stdout.splitlines() for task in json.loads(line)['tasks']]


def test_a_french_version_gives_the_same_tasks():
    french = SAMPLE.with_name('A_HRC_RES_63_99_fr.txt')
    assert tasks(extract(french)) == tasks(extract(SAMPLE))
    read = json.loads(extract(french).stdout)
    assert (read['language'], read['symbol'], read['adopted']) == ('fr', 'A/HRC/RES/63/99', '2026-10-05')


def test_a_language_that_is_not_read_is_named(tmp_path):
    (tmp_path / 'es.txt').write_text('El Consejo de Derechos Humanos,\n1. Pide al Secretario General que informe;\n')
    result = extract(tmp_path / 'es.txt')
    assert result.returncode == 1
    assert 'Spanish' in result.stdout and 'English and French are read' in result.stdout


def test_added_words_are_found_where_their_file_is_given(tmp_path):
    (tmp_path / 'words.toml').write_text(WORDS)
    (tmp_path / 'text.txt').write_text(TEXT)
    added = tasks(extract('--words', tmp_path / 'words.toml', tmp_path / 'text.txt'))
    assert ('1', 'report', ['SG'], ['WLA/7'], 1) in added
    assert not any('WLA/7' in task[3] for task in tasks(extract(tmp_path / 'text.txt')))


def test_a_faulty_words_file_is_refused_whole(tmp_path):
    (tmp_path / 'words.toml').write_text(WORDS + '\n[[actor]]\nphrase = "keeper"\nclass = "KEEPER"\n')
    line = (tmp_path / 'words.toml').read_text().splitlines().index('class = "KEEPER"') + 1
    fault = f'words.toml:{line}: [[actor]] class is "KEEPER", expected one of SG HC'
    result = extract('--words', tmp_path / 'words.toml', SAMPLE)
    assert result.returncode == 2 and result.stdout == '' and fault in result.stderr
    daemon = Daemon(tmp_path, '[extraction]\nwords = "words.toml"\n')
    for arguments in (['--check-config', daemon.folder / 'mandated.toml'], ['--config', daemon.folder / 'mandated.toml']):
        result = subprocess.run([BIN / 'mandated', *arguments], capture_output=True, text=True, timeout=60)
        assert result.returncode == 2 and fault in result.stderr


def test_a_missing_words_file_is_named_with_its_line(tmp_path):
    daemon = Daemon(tmp_path, '[extraction]\nwords = "missing.toml"\n')
    result = subprocess.run([BIN / 'mandated', '--check-config', daemon.folder / 'mandated.toml'], capture_output=True, text=True)
    assert result.returncode == 2
    assert 'mandated.toml:' in result.stderr and '[extraction] words is "missing.toml"' in result.stderr


def test_the_daemon_reads_with_the_added_words(tmp_path):
    (tmp_path / 'words.toml').write_text(WORDS)
    with Daemon(tmp_path, '[extraction]\nwords = "words.toml"\n') as daemon:
        status, _ = daemon.ingest(TEXT, 'lighthouses.txt')
        assert status in (200, 201)
        task = next(task for task in daemon.get('/v1/tasks')['items'] if task['para'] == '1')
        assert (task['due'], task['recipient'], task['actors']) == (['WLA/7'], ['WLA'], ['SG'])
        assert task['deadline'] is None, 'the sessions of an added organ have no known dates'
