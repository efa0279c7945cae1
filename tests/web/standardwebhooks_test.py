"""Webhooks as the reference implementation of Standard Webhooks (the npm package) verifies them."""
import base64
import json
import os
import subprocess

import pytest

from harness import Daemon, resolution
from servers import HttpsListener

SNOW = resolution('Requests the High Commissioner to submit a report on snow to the Human Rights Council '
                  'at its sixty-fifth session')
VERIFY = '''
const { Webhook } = require("standardwebhooks");
const { secret, requests } = JSON.parse(require("fs").readFileSync(0));
console.log(JSON.stringify(requests.map(({ headers, raw }) => {
  try { return new Webhook(secret).verify(raw, headers).type; } catch (fault) { return fault.message; }
})));
'''


@pytest.fixture(scope='module')
def package(tmp_path_factory):
    folder = tmp_path_factory.mktemp('npm')
    subprocess.run(['npm', 'install', '--silent', '--no-audit', '--no-fund', '--prefix', folder,
                    'standardwebhooks@1.0.0'], check=True, timeout=300)
    return folder


def verified(package, secret, requests):
    answer = subprocess.run(['node', '-e', VERIFY], cwd=package, check=True, capture_output=True, text=True,
                            input=json.dumps({'secret': secret, 'requests': requests}))
    return json.loads(answer.stdout)


def new_secret():
    return 'whsec_' + base64.b64encode(os.urandom(32)).decode()


def told(folder, secrets):
    """The requests that a daemon made whose contact has these secrets."""
    folder.mkdir()
    secret_file = folder / 'secret'
    secret_file.write_text(' '.join(secrets) + '\n')
    secret_file.chmod(0o600)
    with HttpsListener() as listener:
        config = (f'[webhook]\nallowed_hosts = ["localhost"]\nallow_private = true\nca_file = "{listener.ca}"\n'
                  f'[[contact]]\nname = "board"\nwebhook = "https://localhost:{listener.port}/200"\n'
                  'webhook_secret_file = "secret"\nevents = ["resolution.registered", "task.created", "task.due"]\n')
        # The package refuses timestamps more than five minutes from now.
        with Daemon(folder, config) as daemon:
            daemon.ingest(SNOW, 'snow.txt')
            daemon.settle()
        return listener.requests()


def test_the_package_verifies_what_arrived(package, tmp_path):
    secret = new_secret()
    requests = told(tmp_path / 'one', [secret])
    assert sorted(verified(package, secret, requests)) == ['resolution.registered', 'task.created']


def test_both_secrets_verify_while_one_is_replaced(package, tmp_path):
    old, new = new_secret(), new_secret()
    requests = told(tmp_path / 'two', [new, old])
    for secret in (old, new):
        assert sorted(verified(package, secret, requests)) == ['resolution.registered', 'task.created']


def test_the_package_refuses_what_was_changed(package, tmp_path):
    secret = new_secret()
    requests = told(tmp_path / 'three', [secret])
    for request in requests:
        request['raw'] = request['raw'].replace('63/98', '63/97')
    assert set(verified(package, secret, requests)) == {'No matching signature found'}
    assert 'resolution.registered' not in verified(package, new_secret(), told(tmp_path / 'four', [secret]))
