"""The manual pages tell of every command and every key, and of no other."""
import os
import pathlib
import re
import subprocess

BIN = pathlib.Path(os.environ['MANDATED_BIN'])
ROOT = pathlib.Path(__file__).resolve().parents[1]


def page(name):
    return (ROOT / 'docs' / 'man' / f'{name}.scd').read_text()


def test_every_command_is_in_the_manual_and_no_other():
    everything = subprocess.run([BIN / 'mandatectl', '--help-all'], capture_output=True, text=True, check=True).stdout
    commands = {re.sub(r' +[^a-z].*', '', line) for line in re.findall(r'^mandatectl ([a-z].*)$', everything, re.M)}
    told = page('mandatectl.1').split('# COMMANDS')[1].split('# EXIT STATUS')[0]
    described = set(re.findall(r'^\*([a-z][a-z -]*)\*', told, re.M))
    assert commands - described == set(), 'to be added to docs/man/mandatectl.1.scd'
    assert described - commands == set(), 'no longer there'


def known_keys(tmp_path):
    """Section and key, from what the daemon says that it expects."""
    def expected_in(text):
        file = tmp_path / 'faulty.toml'
        file.write_text(text)
        said = subprocess.run([BIN / 'mandated', '--check-config', file], capture_output=True, text=True).stderr
        words = re.search(r'"zzz" is unknown, expected (.*)', said)
        assert words, said
        return re.split(', | or ', words.group(1))
    for section in expected_in('zzz = 1\n'):
        header = '[[contact]]' if section == 'contact' else f'[{section}]'
        for key in expected_in(f'{header}\nzzz = 1\n'):
            yield header, key


def test_every_key_of_the_configuration_is_in_the_manual_and_no_other(tmp_path):
    keys = set(known_keys(tmp_path))
    described = set()
    for section, text in re.findall(r'^# (\[.*?\]+)$(.*?)(?=^# )', page('mandated.toml.5'), re.M | re.S):
        described |= {(section, key.replace('\\', '')) for key in re.findall(r'^\*([a-z\\_]+)\*$', text, re.M)}
    assert keys - described == set(), 'to be added to docs/man/mandated.toml.5.scd'
    assert described - keys == set(), 'no longer there'


def test_every_page_can_be_made():
    for source in (ROOT / 'docs' / 'man').glob('*.scd'):
        made = subprocess.run(['scdoc'], input=source.read_text(), capture_output=True, text=True)
        assert made.returncode == 0 and '.TH' in made.stdout, (source, made.stderr)
