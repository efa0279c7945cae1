"""A disk that is full for a while: the daemon stays, says so, and nothing is lost or doubled when there is room again."""
import resource

from harness import SAMPLE, Daemon, resolution, until
from servers import HttpsListener, MailServer

ROOM = resource.RLIM_INFINITY


def limit_files(daemon, size):
    """No file of the daemon's can grow beyond so many bytes: writing fails as on a full disk."""
    resource.prlimit(daemon.process.pid, resource.RLIMIT_FSIZE, (size, ROOM))


def config(mail_server, listener):
    return (f'[mail]\ntransport = "smtp"\nsmtp_url = "smtp://127.0.0.1:{mail_server.port}"\ntls = "none"\n'
            f'[webhook]\nallowed_hosts = ["localhost"]\nallow_private = true\nca_file = "{listener.ca}"\n'
            '[[contact]]\nname = "desk"\nemail = "desk@example.org"\n'
            f'[[contact]]\nname = "system"\nwebhook = "https://localhost:{listener.port}/held"\n')


def test_a_full_disk_loses_nothing_and_the_daemon_goes_on_when_there_is_room(tmp_path):
    with MailServer() as mail_server, HttpsListener() as listener:
        with Daemon(tmp_path, config(mail_server, listener), at='2026-11-23') as daemon:
            assert daemon.ingest(SAMPLE.read_bytes(), SAMPLE.name)[0] == 201
            until(lambda: len(listener.requests()) == 1)  # its answer is held back
            until(lambda: daemon.get('/v1/status')['outbox']['sent'] == 1)

            limit_files(daemon, 16384)
            (listener.folder / 'release').touch()  # the outcome cannot be recorded
            until(lambda: 'wait to be recorded' in daemon.log.read_text())
            status, problem = daemon.ingest(resolution('Requests the Secretary-General to report to the Human Rights '
                                                       'Council at its sixty-sixth session'))
            assert status == 503 and 'nothing was changed' in problem['detail']
            (daemon.inbox / 'new.part').write_text(resolution('Requests the High Commissioner to report to the Human '
                                                              'Rights Council at its sixty-fifth session'))
            (daemon.inbox / 'new.part').rename(daemon.inbox / 'new.txt')
            until(lambda: 'new.txt stays' in daemon.log.read_text())
            assert daemon.get('/v1/status')['tasks']['all'] > 0, 'it answers meanwhile'

            limit_files(daemon, ROOM)
            until(lambda: (daemon.inbox / 'done' / 'new.txt').exists())
            until(lambda: daemon.get('/v1/status')['outbox']['sent'] == 4)
            assert daemon.process.poll() is None
        identities = [request['headers']['webhook-id'] for request in listener.requests()]
        assert len(identities) == len(set(identities)) == 2, 'nothing came twice'
        assert len(mail_server.messages()) == 2
