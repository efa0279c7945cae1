"""A Debian of its own in a folder: made once, kept as a tar file in the build folder, unpacked for each test."""
import contextlib
import os
import pathlib
import shutil
import subprocess
import urllib.request

import pytest
from harness import UnixConnection, until

BUILD = pathlib.Path(os.environ['MANDATED_BUILD'])
MIRROR = 'http://deb.debian.org/debian'


def run(*command, **options):
    """What a program that must succeed writes, errors included."""
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options)
    assert done.returncode == 0, f'{command}: {done.stdout}'
    return done.stdout


def skip_unless_possible():
    if os.geteuid() != 0:
        pytest.skip('only root can make a Debian in a folder: sudo ./dev test --package')
    for program in ('debootstrap', 'lintian', 'dpkg-shlibdeps'):
        if not shutil.which(program):
            pytest.skip(f'{program} is not installed; ./dev test --package installs it')
    try:
        urllib.request.urlopen(MIRROR + '/dists/bookworm/Release', timeout=30).close()
    except OSError as failure:
        pytest.skip(f'{MIRROR} cannot be reached: {failure}')


def make_package(folder):
    """The package as ./dev package makes it."""
    stamp = run('dpkg-parsechangelog', '-l', BUILD.parent / 'systemd/debian/changelog', '-S', 'Timestamp').strip()
    run('cpack', '--config', BUILD / 'CPackConfig.cmake', '-G', 'DEB', '-B', folder,
        env={**os.environ, 'SOURCE_DATE_EPOCH': stamp})
    package, = folder.glob('*.deb')
    return package


def with_version(package, version, folder):
    """The same package under another version number."""
    unpacked = folder / version
    run('dpkg-deb', '-R', package, unpacked)
    control = unpacked / 'DEBIAN/control'
    lines = [f'Version: {version}' if line.startswith('Version:') else line for line in control.read_text().splitlines()]
    control.write_text('\n'.join(lines) + '\n')
    run('dpkg-deb', '-b', unpacked, folder)
    shutil.rmtree(unpacked)
    return folder / f'mandated_{version}_amd64.deb'


class DebianRoot:
    def __init__(self, folder):
        self.folder = folder
        kept = BUILD / 'package-test' / 'bookworm.tar'
        if not kept.exists():
            fresh = folder.with_name('fresh')
            run('debootstrap', '--variant=minbase', 'bookworm', fresh, MIRROR)
            kept.parent.mkdir(exist_ok=True)
            run('tar', '-C', fresh, '--numeric-owner', '-cf', kept.with_suffix('.part'), '.')
            kept.with_suffix('.part').rename(kept)
            shutil.rmtree(fresh)
        folder.mkdir()
        run('tar', '-C', folder, '--numeric-owner', '-xf', kept)
        (folder / 'etc/dpkg/dpkg.cfg.d/fast').write_text('force-unsafe-io\n')
        (folder / 'etc/apt/apt.conf.d/lean').write_text('APT::Install-Recommends "false";\nAcquire::Retries "3";\n')
        shutil.copy('/etc/resolv.conf', folder / 'etc/resolv.conf')
        self.inside('apt-get update -q')

    def command(self, script):
        """Runs a shell script in the root, in which it sees its own processes only; they end with it."""
        return ['unshare', '--mount', '--pid', '--ipc', '--fork', '--kill-child', f'--mount-proc={self.folder}/proc',
                'chroot', self.folder, '/usr/bin/env', '-i', 'PATH=/usr/sbin:/usr/bin:/sbin:/bin', 'LC_ALL=C.UTF-8',
                'DEBIAN_FRONTEND=noninteractive', 'sh', '-euc', script]

    def inside(self, script):
        return run(*self.command(script))

    def put(self, file):
        """The path in the root of a copy of this file."""
        shutil.copy(file, self.folder / 'srv')
        return f'/srv/{file.name}'

    def install(self, package):
        return self.inside(f'apt-get install -y -q {self.put(package)}')

    def path(self, inside):
        return self.folder / inside.lstrip('/')

    @contextlib.contextmanager
    def daemon(self):
        """The installed daemon, as its own user, until the end of the block."""
        socket = self.path('/run/mandated/mandated.sock')
        log = self.path('/srv/log')
        with open(log, 'wb') as errors:
            process = subprocess.Popen(self.command(
                'setpriv --reuid mandated --regid mandated --init-groups --no-new-privs mandated & daemon=$!;'
                'read -r line || true; kill -TERM $daemon; wait $daemon'), stdin=subprocess.PIPE, stderr=errors)
            try:
                until(lambda: answers(socket) or process.poll() is not None)
                assert process.poll() is None, log.read_text()
                yield
                process.stdin.close()
                assert process.wait(timeout=60) == 0, log.read_text()
            finally:
                process.kill()
                process.wait()


def answers(socket):
    connection = UnixConnection(socket)
    try:
        connection.request('GET', '/v1/status')
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()
