"""https_server.py FOLDER http|https: a webhook receiver on a free port of 127.0.0.1.

Prints its port, answers with the status that the path names (/204, /429 …), /slow never, /hangup by closing the
connection, /megabyte with 200 and that much, /endless with 200 and no end, /held with 204 once FOLDER/release exists;
writes each request to FOLDER/request-N as JSON before it answers, and ends when its standard input
does. With https, FOLDER/ca.pem is the authority to trust.
"""
import http.server
import json
import os
import sys
import threading
import time

import throwaway_ca


class Receiver(http.server.BaseHTTPRequestHandler):
    count = 0

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        headers = {name.lower(): value for name, value in self.headers.items()}
        Receiver.count += 1
        path = f"{sys.argv[1]}/request-{Receiver.count}"
        with open(path + ".part", "w") as file:
            json.dump({"path": self.path, "headers": headers, "body": body}, file)
        os.rename(path + ".part", path)
        if self.path == "/hangup":
            self.close_connection = True
            return
        if self.path == "/slow":
            time.sleep(3600)
        if self.path in ("/megabyte", "/endless"):
            return self.answer_at_length()
        while self.path == "/held" and not os.path.exists(f"{sys.argv[1]}/release"):
            time.sleep(0.01)
        if self.path == "/held":
            self.path = "/204"
        self.send_response(int(self.path[1:]))
        if self.path == "/429":
            self.send_header("Retry-After", "120")
        if self.path == "/302":
            self.send_header("Location", "/200")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def answer_at_length(self):
        self.send_response(200)
        if self.path == "/megabyte":
            self.send_header("Content-Length", str(1 << 20))
        self.end_headers()
        piece = b"x" * (1 << 20)
        try:
            self.wfile.write(piece)
            while self.path == "/endless":
                self.wfile.write(piece)
        except OSError:
            pass  # the client has heard enough

    def log_message(self, *arguments):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
if sys.argv[2] == "https":
    server.socket = throwaway_ca.make(sys.argv[1]).wrap_socket(server.socket, server_side=True)
threading.Thread(target=server.serve_forever, daemon=True).start()
print(server.server_address[1], flush=True)
sys.stdin.read()
os._exit(0)
