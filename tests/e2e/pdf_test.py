"""The same resolution as text and as PDF gives the same tasks, by hand, over the socket and through the inbox."""
import json
import subprocess

from harness import BIN, SAMPLE, Daemon, until

WIDTH = 76  # characters of Courier, so that lines can be broken without a font's measures


def set_paragraph(text):
    """Lines of a paragraph, its first indented by five."""
    lines, line = [], '     '
    for word in text.split():
        if len(line) + len(word) > WIDTH:
            lines.append(line.rstrip())
            line = ''
        line += word + ' '
    return lines + [line.rstrip()]


def make_pdf(text):
    """A PDF of the text in Courier, 50 lines a page, each page numbered, no space between paragraphs."""
    lines = [line for paragraph in text.splitlines() if paragraph.strip() for line in set_paragraph(paragraph)]
    pages = [lines[i:i + 50] for i in range(0, len(lines), 50)]
    objects = ['<< /Type /Catalog /Pages 2 0 R >>',
               '<< /Type /Pages /Count %d /Kids [%s] >>' % (
                   len(pages), ' '.join(f'{4 + 2 * i} 0 R' for i in range(len(pages)))),
               '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>']
    for i, page in enumerate(pages):
        shown = ['BT /F1 10 Tf 12 TL 70 720 Td']
        for line in page:
            indent = len(line) - len(line.lstrip())
            escaped = line.strip().replace('\\', r'\\').replace('(', r'\(').replace(')', r'\)')
            shown.append(f'{indent * 6} 0 Td ({escaped}) Tj {-indent * 6} 0 Td T*')
        shown.append(f'ET BT /F1 10 Tf 300 30 Td ({i + 1}/{len(pages)}) Tj ET')
        stream = '\n'.join(shown)
        objects.append(f'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {5 + 2 * i} 0 R '
                       '/Resources << /Font << /F1 3 0 R >> >> >>')
        objects.append(f'<< /Length {len(stream.encode("cp1252"))} >>\nstream\n{stream}\nendstream')
    pdf, places = b'%PDF-1.4\n', []
    for number, content in enumerate(objects, 1):
        places.append(len(pdf))
        pdf += f'{number} 0 obj\n{content}\nendobj\n'.encode('cp1252')
    table = ''.join(f'{place:010} 00000 n \n' for place in places)
    return pdf + (f'xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n'
                  f'<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(pdf)}\n%%EOF\n').encode()


def tasks_of(path):
    shown = subprocess.run([BIN / 'mandatectl', 'extract', '--format', 'json', path], capture_output=True, text=True)
    assert shown.returncode == 0, shown.stdout
    return [(task['para'], task['kind'], task['actors'], task['due']) for task in json.loads(shown.stdout)['tasks']]


def test_a_pdf_has_the_tasks_of_its_text(tmp_path):
    paper = tmp_path / 'paper.pdf'
    paper.write_bytes(make_pdf(SAMPLE.read_text(encoding='utf-8')))
    assert tasks_of(paper) == tasks_of(SAMPLE)


def test_the_daemon_reads_a_pdf_from_the_socket_and_from_the_inbox(tmp_path):
    paper = tmp_path / 'paper.pdf'
    paper.write_bytes(make_pdf(SAMPLE.read_text(encoding='utf-8')))
    with Daemon(tmp_path) as daemon:
        assert 'A/HRC/RES/63/99' in daemon.ctl('ingest', str(paper)).stdout
        inbox = tmp_path / 'inbox'
        other = SAMPLE.read_text(encoding='utf-8').replace('63/99', '63/98')
        (tmp_path / 'other.pdf').write_bytes(make_pdf(other))
        (tmp_path / 'other.pdf').rename(inbox / 'other.pdf')
        until(lambda: (inbox / 'done' / 'other.pdf').exists())
        (tmp_path / 'broken.pdf').write_bytes(paper.read_bytes()[:200])
        (tmp_path / 'broken.pdf').rename(inbox / 'broken.pdf')
        until(lambda: (inbox / 'failed' / 'broken.pdf.reason.txt').exists())
        assert 'PDF' in (inbox / 'failed' / 'broken.pdf.reason.txt').read_text()
        symbols = {resolution['symbol'] for document in daemon.get('/v1/documents')['items']
                   for resolution in document['resolutions']}
        assert {'A/HRC/RES/63/99', 'A/HRC/RES/63/98'} <= symbols
