"""Resolutions that continue earlier ones, and the requests they repeat."""
import pathlib

import pytest

from harness import Daemon, resolution, text_of

SHARED = pathlib.Path(__file__).resolve().parents[3] / 'shared'


def summary_report(session):
    return ('Requests the High Commissioner to submit a summary report on the workshops to the Human Rights Council '
            f'at its {session} session')


EARLIER = resolution(summary_report('sixty-third'), number='61/7', session='Sixty-first', adopted='3 April 2026')
LATER = resolution(summary_report('sixty-fifth'))


@pytest.mark.parametrize('texts', [(EARLIER, LATER), (LATER, EARLIER)], ids=['in order', 'the later first'])
def test_a_repeated_request_is_one_thread_and_replaced_by_a_persons_word(tmp_path, texts):
    with Daemon(tmp_path, at='2026-11-24') as daemon:
        for text in texts:
            assert daemon.ingest(text)[0] == 201
        drawn = daemon.ctl('lineage', '63/98').stdout.splitlines()
        assert drawn[0].startswith('A/HRC/RES/61/7  adopted 3 Apr 2026')
        assert drawn[1].startswith(' └─ A/HRC/RES/63/98  adopted 5 Oct 2026')
        assert 'continues A/HRC/RES/61/7: same title' in drawn[2]
        thread = [line for line in drawn if ':1.1' in line]
        assert thread[0].startswith('├─ A/HRC/RES/61/7:1.1  due HRC/63')
        assert thread[0].endswith('probably replaced by A/HRC/RES/63/98:1.1')
        assert thread[1].startswith('└─ A/HRC/RES/63/98:1.1  due HRC/65')
        assert daemon.get('/v1/status')['tasks']['probably_replaced'] == 1
        unsure = [each['task'] for each in daemon.get('/v1/completeness')['projected']['items']]
        assert unsure == ['A/HRC/RES/63/98:1.1'], 'a repeated request is counted once'
        daemon.settle()
        asked = [text_of(mail) for mail in daemon.mails().values() if 'mandatectl task replaced' in ' '.join(text_of(mail).split())]
        assert asked, 'the message that a text was registered asks for a word'

        daemon.ctl('task', 'replaced', '61/7:1.1')
        earlier = daemon.get('/v1/tasks/61%2F7:1.1')
        assert earlier['status'] == 'superseded'
        assert earlier['replaced_by'] == {'task': 'A/HRC/RES/63/98:1.1', 'confirmed': True}
        assert daemon.get('/v1/status')['tasks']['probably_replaced'] == 0
        again = daemon.ctl('task', 'replaced', '63/98:1.1', check=False)
        assert again.returncode == 1 and 'no later resolution' in again.stderr


@pytest.mark.skipif(not (SHARED / 'gold' / 'text').exists(), reason='no labelled resolutions here')
@pytest.mark.parametrize('order', [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
def test_the_regional_seminars_are_one_thread(tmp_path, order):
    files = [SHARED / 'gold' / 'text' / 'A_HRC_RES_53_11.txt', SHARED / 'gold' / 'text' / 'A_HRC_RES_56_2.txt',
             SHARED / 'seed' / 'A_HRC_RES_59_3.txt']
    with Daemon(tmp_path, at='2026-11-24') as daemon:
        for which in order:
            daemon.ctl('ingest', '--quiet', files[which])
        lineage = daemon.get('/v1/resolutions/59%2F3/lineage')
    assert [entry['identity'].rpartition('RES/')[2] for entry in lineage['line']] == ['53/11', '56/2', '59/3']
    threads = {tuple(task['address'].rpartition('RES/')[2] for task in thread): [task['due'] for task in thread]
               for thread in lineage['threads']}
    assert threads['53/11:30.1', '56/2:30.1', '59/3:32.1'][-1] == ['before:HRC/65']
    assert threads['53/11:31.2', '56/2:31.2', '59/3:33.2'] == [['HRC/60'], ['HRC/63'], ['HRC/65']]
