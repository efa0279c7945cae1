"""Accuracy on labelled resolutions and structure at scale, where a folder `shared` with them stands beside the project."""
import json
import os
import pathlib
import re
import subprocess

import pytest

BIN = pathlib.Path(os.environ['MANDATED_BIN'])
SHARED = pathlib.Path(__file__).resolve().parents[2] / 'shared'
EXTRACT = [BIN / 'mandatectl', 'extract', '--format', 'json']

pytestmark = pytest.mark.skipif(not (SHARED / 'gold' / 'score.py').exists(), reason='no labelled resolutions here')


def run(*command):
    result = subprocess.run(['/usr/bin/python3', *command, '--', *EXTRACT], capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


def test_deadlines_are_found_and_not_invented():
    text = run(SHARED / 'gold' / 'score.py', '--show', '0')
    print(text)
    figures = {name.strip(): float(f1) for name, f1 in re.findall(r'^(deadline|dated task|task) .* F1 ([\d.]+)', text, re.M)}
    assert figures['deadline'] >= 0.97 and figures['dated task'] >= 0.96 and figures['task'] >= 0.93


def deadlines(tasks):
    """(paragraph, anchor) of each dated task, as score.py compares them."""
    return {(task['para'].replace(' ', ''), due.removesuffix('-end')) for task in tasks for due in task['due']}


def doubted_paragraphs(found):
    named = (re.search(r'in paragraph ([^:]*):', doubt['reason']) for doubt in found['doubts'])
    about_times = (task['para'] for task in found['tasks'] if any(doubt['what'] == 'due' for doubt in task['doubts']))
    return {para.replace(' ', '') for para in [*about_times, *(match[1] for match in named if match)]}


def test_doubts_stand_where_deadlines_are_wrong():
    labels = sorted((SHARED / 'gold' / 'labels').glob('*.json'))
    texts = [SHARED / 'gold' / 'text' / f'{label.stem}.txt' for label in labels]
    lines = subprocess.run([*EXTRACT, *texts], capture_output=True, text=True).stdout.splitlines()
    right, right_doubted, wrong, wrong_doubted = 0, 0, 0, 0
    for label, line in zip(labels, lines):
        found = json.loads(line)
        wanted, doubted = deadlines(json.loads(label.read_text())['tasks']), doubted_paragraphs(found)
        got = deadlines(found['tasks'])
        right += len(got & wanted)
        right_doubted += sum(para in doubted for para, _ in got & wanted)
        wrong += len(got ^ wanted)
        wrong_doubted += sum(para in doubted for para, _ in got ^ wanted)
    print(f'in doubt: {wrong_doubted} of {wrong} wrong deadlines, {right_doubted} of {right} right ones')
    assert right_doubted < 0.05 * right


@pytest.mark.parametrize('form', ['flat', 'wrapped'])
def test_paragraphs_are_numbered_as_printed(form):
    text = run(SHARED / 'corpus' / 'check_structure.py', '--as', form)
    assert float(re.search(r'right \(([\d.]+)\)', text)[1]) >= 0.98, text


def test_the_first_resolution_yields_every_row_and_nothing_else():
    line = subprocess.run([*EXTRACT, SHARED / 'seed' / 'A_HRC_RES_59_3.txt'], capture_output=True, text=True).stdout
    found = json.loads(line)
    assert (found['symbol'], found['organ'], found['session'], found['adopted'], found['agenda_item']) == \
        ('A/HRC/RES/59/3', 'HRC', 59, '2025-07-04', '3')
    assert [len(found['vote'][side]) for side in ('names_in_favour', 'names_against', 'names_abstaining')] == [30, 16, 1]
    rows = [(f"{t['para']}.{t['index']}", t['kind'], t['actors'], t['due'], t['count'],
             [d['alternative'] for d in t['doubts']]) for t in found['tasks']]
    assert rows == [('31.1', 'report', ['HC'], [], 1, []),
                    ('32.1', 'event', ['HC'], ['before:HRC/65'], 5, []),
                    ('33.1', 'support', ['SG'], [], 1, []),
                    ('33.2', 'report', ['HC'], ['HRC/65'], 1, []),
                    ('35.1', 'report', ['HC'], ['HRC/65'], 1, [['HRC/62']]),
                    ('39.1', 'consideration', ['ORGAN'], ['HRC/65'], 1, [['HRC/62']])]
