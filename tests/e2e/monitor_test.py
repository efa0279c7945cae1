"""An outside monitor hears of every plan, and an administrator of every start."""
from harness import Daemon, until
from servers import HttpsListener


def test_the_monitor_is_called_after_each_completed_plan(tmp_path):
    with HttpsListener() as listener:
        config = (f'[webhook]\nallowed_hosts = ["localhost"]\nallow_private = true\nca_file = "{listener.ca}"\n'
                  f'[monitor]\nurl = "https://localhost:{listener.port}/204"\n')
        with Daemon(tmp_path, config, at='2027-04-01') as daemon:
            beat = until(lambda: listener.requests())[0]
            assert beat['body']['type'] == 'mandated.alive' and beat['body']['timestamp'].startswith('2027-04-01')
            assert 'whsec' not in daemon.log.read_text()


def test_a_monitor_that_may_not_be_called_is_a_fault_of_the_configuration(tmp_path):
    daemon = Daemon(tmp_path, '[monitor]\nurl = "https://monitor.example.org/x"\n')
    try:
        daemon.start()
        assert False, 'it started'
    except AssertionError as fault:
        assert '[monitor] url is "https://monitor.example.org/…"' in str(fault)
