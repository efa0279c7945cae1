"""Resolutions as text, for a database of a hundred thousand tasks: 25,000 with four requests each, of the twenty-five
sessions to HRC/64, each asking for something at one of the next twelve sessions."""
import random

ONES = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']
TEENS = ['tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth',
         'eighteenth', 'nineteenth']
TENS = ['', '', 'twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet']
SUBJECTS = ['water', 'housing', 'mountains', 'archives', 'schooling', 'harbours', 'libraries', 'winters', 'bridges']


def ordinal(number):
    if number < 10:
        return ONES[number]
    if number < 20:
        return TEENS[number - 10]
    ten, one = divmod(number, 10)
    return TENS[ten] + ('ieth' if one == 0 else 'y-' + ONES[one])


def resolution(session, number, chance):
    at = [ordinal(session + chance.randint(1, 12)) for _ in range(4)]
    year = 2026 - (63 - session) // 3
    subject = f'{chance.choice(SUBJECTS)} and {chance.choice(SUBJECTS)} {number}'
    return (f'Human Rights Council\n{ordinal(session).capitalize()} session\n'
            f'\tResolution adopted by the Human Rights Council on 5 October {year}\n'
            f'{session}/{number}.\tHuman rights and {subject}\n\tThe Human Rights Council,\n'
            f'\t1.\tRequests the High Commissioner to submit a report on {subject} to the Human Rights Council at its '
            f'{at[0]} session;\n'
            f'\t2.\tRequests the Special Rapporteur on {subject} to present an oral update to the Council at its '
            f'{at[1]} session;\n'
            f'\t3.\tDecides to convene, at its {at[2]} session, a panel discussion on {subject};\n'
            f'\t4.\tDecides to continue its consideration of the matter at its {at[3]} session.\n')


def resolutions(count=25_000, seed=1):
    chance = random.Random(seed)
    each = count // 25
    for session in range(40, 65):
        for number in range(1, each + 1):
            yield f'{session}_{number}.txt', resolution(session, number, chance)
