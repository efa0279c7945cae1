"""proxy_server.py FOLDER connect|refuse: an HTTP proxy on a free port of 127.0.0.1.

Prints its port, connects to whatever CONNECT names (refuse: answers 403), writes the first line of each request to
FOLDER/tunnel-N, and ends when its standard input does.
"""
import http.server
import os
import select
import socket
import sys
import threading


class Proxy(http.server.BaseHTTPRequestHandler):
    count = 0

    def do_CONNECT(self):
        Proxy.count += 1
        with open(f"{sys.argv[1]}/tunnel-{Proxy.count}", "w") as file:
            file.write(self.requestline)
        if sys.argv[2] == "refuse":
            return self.send_error(403)
        host, _, port = self.path.rpartition(":")
        with socket.create_connection((host, int(port))) as far:
            self.send_response(200)
            self.end_headers()
            other = {self.connection: far, far: self.connection}
            while True:
                for end in select.select(list(other), [], [])[0]:
                    data = end.recv(65536)
                    if not data:
                        return
                    other[end].sendall(data)

    def log_message(self, *arguments):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Proxy)
threading.Thread(target=server.serve_forever, daemon=True).start()
print(server.server_address[1], flush=True)
sys.stdin.read()
os._exit(0)
