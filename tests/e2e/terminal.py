"""A terminal of so many columns, and what a program writes to it."""
import fcntl
import os
import pty
import select
import struct
import subprocess
import termios
import time
import unicodedata


def run(command, columns, typed='', environment=None):
    """What the program printed on a terminal of so many columns, and its exit status."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack('HHHH', 24, columns, 0, 0))
    settings = {**os.environ, 'TERM': 'xterm', **(environment or {})}
    settings.pop('COLUMNS', None)
    process = subprocess.Popen([str(word) for word in command], stdin=theirs, stdout=theirs, stderr=theirs,
                               env=settings, start_new_session=True)
    os.close(theirs)
    if typed:
        os.write(ours, typed.encode())
    shown = b''
    end = time.monotonic() + 60
    while time.monotonic() < end:
        if not select.select([ours], [], [], 1)[0]:
            continue
        try:
            piece = os.read(ours, 65536)
        except OSError:
            break
        if not piece:
            break
        shown += piece
    status = process.wait(timeout=60)
    os.close(ours)
    return shown.decode().replace('\r\n', '\n'), status


def cells(line):
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in 'WF' else 1 for c in line)
