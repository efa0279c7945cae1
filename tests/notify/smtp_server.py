"""smtp_server.py FOLDER FAULT [PORT]: a mail server on a (free) port of 127.0.0.1 that misbehaves at one stage.

Prints its port, writes each message it has received to FOLDER/message-N (also those it then refuses) and an empty
FOLDER/connection-N for each connection, and ends when its standard input does. FAULT is none, tls (STARTTLS), smtps,
plain, login or xoauth2 (a login that way is required), or one of the stages below.
"""
import asyncio
import base64
import logging
import os
import sys

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

import throwaway_ca

RECIPIENT = {"rcpt450": "450 4.2.1 mailbox busy", "rcpt550": "550 5.1.1 no such user",
             "rcpt550named": "550 5.1.1 <ada.desk@example.org>: no such user"}
AFTER_DOT = {"dot451": "451 4.3.0 try again later", "dot554": "554 5.7.1 content refused"}
LOGINS = ("plain", "login", "xoauth2")
USER, PASSWORD, TOKEN = b"mandated", b"p\xc3\xa4ss word", b"token-1"


def authenticate(server, session, envelope, mechanism, data):
    right = isinstance(data, LoginPassword) and (data.login, data.password) == (USER, PASSWORD)
    # Not handled: aiosmtpd answers 535 to what is wrong.
    return AuthResult(success=right and mechanism.lower() == server.event_handler.fault, handled=False)


class Handler:
    count = connections = 0
    seen = set()

    def __init__(self, folder, fault):
        self.folder, self.fault = folder, fault

    async def auth_XOAUTH2(self, server, args):
        if self.fault != "xoauth2":
            return AuthResult(success=False, handled=False)
        answer = args[1] if len(args) > 1 else None
        told = base64.b64decode(answer) if answer else await server.challenge_auth("")
        return AuthResult(success=told == b"user=" + USER + b"\1auth=Bearer " + TOKEN + b"\1\1", handled=False)

    async def handle_RCPT(self, server, session, envelope, address, options):
        if self.fault in RECIPIENT:
            return RECIPIENT[self.fault]
        if self.fault == "greylist" and address not in Handler.seen:
            Handler.seen.add(address)
            return "451 4.7.1 greylisted, try again later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        Handler.count += 1
        path = f"{self.folder}/message-{Handler.count}"
        with open(path + ".part", "wb") as file:
            file.write(f"{envelope.mail_from} {','.join(envelope.rcpt_tos)}\n".encode())
            file.write(envelope.original_content)
        os.rename(path + ".part", path)
        if self.fault == "hangup-dot":
            server.transport.abort()
        if self.fault == "silent-dot":
            await asyncio.sleep(3600)
        if self.fault == "closes-after-each":
            asyncio.get_running_loop().call_soon(server.transport.close)
        return AFTER_DOT.get(self.fault, "250 OK")


class Faulty(SMTP):
    def connection_made(self, transport):
        Handler.connections += 1
        open(f"{self.event_handler.folder}/connection-{Handler.connections}", "w").close()
        if self.event_handler.fault == "silent-connect":
            return
        if self.event_handler.fault == "hangup-connect":
            transport.abort()
        elif self.event_handler.fault == "greeting554":
            transport.write(b"554 5.7.1 not today\r\n")
            transport.close()
        else:
            super().connection_made(transport)

    async def smtp_DATA(self, arg):
        await self._silent_at("data")
        if self.event_handler.fault == "hangup-data":
            self.transport.abort()
        else:
            await super().smtp_DATA(arg)

    async def _silent_at(self, stage):
        if self.event_handler.fault == f"silent-{stage}":
            await asyncio.sleep(3600)

    async def smtp_EHLO(self, arg):
        await self._silent_at("ehlo")
        await super().smtp_EHLO(arg)

    async def smtp_MAIL(self, arg):
        await self._silent_at("mail")
        await super().smtp_MAIL(arg)

    async def smtp_RCPT(self, arg):
        await self._silent_at("rcpt")
        await super().smtp_RCPT(arg)

    async def smtp_QUIT(self, arg):
        if self.event_handler.fault == "silent-quit":
            await asyncio.sleep(3600)
        await super().smtp_QUIT(arg)


async def main(folder, fault, port=0):
    loop = asyncio.get_running_loop()
    context = throwaway_ca.make(folder) if fault in ("tls", "smtps") else None
    options = {"hostname": "mail.test", "loop": loop}
    if fault == "tls":
        options["tls_context"] = context
    if fault in LOGINS:
        others = [name.upper() for name in LOGINS if name != fault]
        options |= {"auth_required": True, "auth_require_tls": False, "authenticator": authenticate,
                    "auth_exclude_mechanism": others}
    server = await loop.create_server(lambda: Faulty(Handler(folder, fault), **options), "127.0.0.1", int(port),
                                      ssl=context if fault == "smtps" else None)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    os._exit(0)


logging.disable()
asyncio.run(main(*sys.argv[1:]))
