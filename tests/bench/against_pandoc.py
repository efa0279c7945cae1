"""Files a second: mandatectl extract on a batch of Word files, and pandoc -t plain on the same.

    python3 tests/bench/against_pandoc.py MANDATECTL

The files are resolutions of a usual length (20 kB of text) with automatic numbers and the number of styles Word writes.
Unlike mandatectl, pandoc only gives the text.
"""
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import zipfile
from xml.sax.saxutils import escape

FILES = 100
TEXT = (pathlib.Path(__file__).resolve().parents[2] / 'samples' / 'A_HRC_RES_63_99.txt').read_text()
OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
W = f'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="{OFFICE}"'
PARTS = {'document': 'document.main', 'styles': 'styles', 'numbering': 'numbering'}


def paragraph(text):
    number = re.match(r'(\d+\.|\([a-z]\))\t', text)
    level = 0 if not number or number[1][0] != '(' else 1
    place = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>' if number else ''
    words = text[number.end():] if number else text
    # Word keeps the first word in italics and breaks runs where somebody edited.
    runs = [words[i:i + 60] for i in range(0, len(words), 60)]
    return f'<w:p w:rsidR="00A12B3C"><w:pPr><w:pStyle w:val="Style7"/>{place}</w:pPr>' + ''.join(
        f'<w:r w:rsidRPr="00A12B3C"><w:rPr><w:lang w:val="en-GB"/></w:rPr><w:t xml:space="preserve">{escape(run)}</w:t>'
        '</w:r>' for run in runs) + '</w:p>'


def usual_length(text, size=20_000):
    begin, end = text.index('\t1.\t'), text.index('31st meeting')
    repeats = (size - len(text)) // (end - begin) + 1
    return text[:begin] + text[begin:end] * repeats + text[end:]


def write(path):
    lines = [line.strip() for line in usual_length(TEXT).splitlines()]
    level = ('<w:lvl w:ilvl="{}"><w:start w:val="1"/><w:numFmt w:val="{}"/><w:lvlText w:val="{}"/></w:lvl>')
    parts = {
        'document': f'<w:document {W}><w:body>' + ''.join(map(paragraph, lines)) + '</w:body></w:document>',
        'styles': f'<w:styles {W}>' + ''.join(
            f'<w:style w:type="paragraph" w:styleId="Style{i}"><w:name w:val="Style {i}"/><w:basedOn w:val="Style0"/>'
            '<w:pPr><w:spacing w:after="120" w:line="240" w:lineRule="atLeast"/><w:ind w:left="1134" w:right="1134"/>'
            '<w:jc w:val="both"/></w:pPr><w:rPr><w:sz w:val="20"/><w:lang w:val="en-GB"/></w:rPr></w:style>'
            for i in range(300)) + '</w:styles>',
        'numbering': f'<w:numbering {W}><w:abstractNum w:abstractNumId="0">' + level.format(0, 'decimal', '%1.')
                     + level.format(1, 'lowerLetter', '(%2)') + '</w:abstractNum><w:num w:numId="1"><w:abstractNumId '
                     'w:val="0"/></w:num></w:numbering>',
    }
    kind = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as archive:
        archive.writestr('[Content_Types].xml', f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
                         'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' + ''.join(
                             f'<Override PartName="/word/{name}.xml" ContentType="{kind}{what}+xml"/>'
                             for name, what in PARTS.items()) + '</Types>')
        archive.writestr('_rels/.rels', f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" '
                         f'Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>')
        archive.writestr('word/_rels/document.xml.rels', f'<Relationships xmlns="{PACKAGE}/relationships">' + ''.join(
            f'<Relationship Id="{name}" Type="{OFFICE}/{name}" Target="{name}.xml"/>'
            for name in ('styles', 'numbering')) + '</Relationships>')
        for name, text in parts.items():
            archive.writestr(f'word/{name}.xml', '<?xml version="1.0" encoding="UTF-8"?>' + text)


def files_a_second(commands):
    start = time.perf_counter()
    for command in commands:
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    return FILES / (time.perf_counter() - start)


def best(commands, times=3):
    return max(files_a_second(commands) for _ in range(times))


def main(mandatectl):
    with tempfile.TemporaryDirectory() as folder:
        paths = [str(pathlib.Path(folder) / f'{i}.docx') for i in range(FILES)]
        for path in paths:
            write(path)
        plain = ['pandoc', '-f', 'docx', '-t', 'plain']
        ours = best([[mandatectl, 'extract', '--format', 'json', *paths]])
        print(f'{FILES} Word files, files a second (best of three):')
        print(f'  mandatectl extract, to tasks       {ours:8.0f}')
        for name, commands in {'pandoc -t plain, a run for each file': [[*plain, path] for path in paths],
                               'pandoc -t plain, all in one run': [[*plain, *paths]]}.items():
            theirs = best(commands, times=1 if len(commands) > 1 else 3)
            print(f'  {name:<36} {theirs:6.1f}   mandatectl is {ours / theirs:.0f} times as fast')


if __name__ == '__main__':
    main(sys.argv[1])
