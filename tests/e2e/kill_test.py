"""Killed fifty times, the daemon loses nothing and repeats what was in flight at most; `./dev test --faults` does a thousand."""
from killing import kill


def test_killed_at_crash_points_and_at_random_everything_arrives(tmp_path, capsys):
    counts = kill(tmp_path, kills=50)
    with capsys.disabled():
        print(f'\n{counts.text()}')
    assert sum(counts.kills.values()) == 50
