"""Who may include whom: model from everywhere, extractors nothing else of ours, notify also the store, daemon all."""
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[1]
MAY = {
    'schema/model': ('schema/model',),
    'schema/store': ('schema/model', 'schema/store'),
    'extractors': ('schema/model', 'extractors'),
    'notify': ('schema/model', 'schema/store', 'notify'),
    'daemon': ('schema', 'extractors', 'notify', 'daemon'),
}
OURS = ('schema/', 'extractors/', 'notify/', 'daemon/', 'tests/')


def sources(folder):
    return [p for p in (ROOT / folder).rglob('*') if p.suffix in ('.h', '.cpp')]


def included(path):
    return [name for name in re.findall(r'^\s*#\s*include\s*"([^"]+)"', path.read_text(), re.M)
            if name.startswith(OURS)]


def test_each_room_includes_only_what_it_may():
    wrong = [f'{path.relative_to(ROOT)} includes {name}'
             for room, allowed in MAY.items() for path in sources(room) for name in included(path)
             if not name.startswith(tuple(folder + '/' for folder in allowed))]
    assert wrong == []


def test_every_room_has_files():
    for room in MAY:
        assert sources(room), room


def test_only_the_store_speaks_sql():
    wrong = [str(path.relative_to(ROOT)) for room in ('extractors', 'notify', 'daemon', 'schema/model')
             for path in sources(room) if re.search(r'SQLiteCpp|sqlite3\.h', path.read_text())]
    assert wrong == []


def test_no_file_is_too_long():
    long = [f'{path.relative_to(ROOT)}: {count}' for room in (*MAY, 'tests') for path in sources(room)
            if (count := len(path.read_text().splitlines())) > 600]
    assert long == []
