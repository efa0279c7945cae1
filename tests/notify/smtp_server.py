"""smtp_server.py FOLDER FAULT: a mail server on a free port of 127.0.0.1 that misbehaves at one stage.

Prints its port, writes each message it has received to FOLDER/message-N (also those it then refuses), and
ends when its standard input does. FAULT is none, tls, or one of the stages below.
"""
import asyncio
import logging
import os
import sys

from aiosmtpd.smtp import SMTP

import throwaway_ca

RECIPIENT = {"rcpt450": "450 4.2.1 mailbox busy", "rcpt550": "550 5.1.1 no such user"}
AFTER_DOT = {"dot451": "451 4.3.0 try again later", "dot554": "554 5.7.1 content refused"}


class Handler:
    count = 0

    def __init__(self, folder, fault):
        self.folder, self.fault = folder, fault

    async def handle_RCPT(self, server, session, envelope, address, options):
        if self.fault in RECIPIENT:
            return RECIPIENT[self.fault]
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
        return AFTER_DOT.get(self.fault, "250 OK")


class Faulty(SMTP):
    def connection_made(self, transport):
        if self.event_handler.fault == "hangup-connect":
            transport.abort()
        elif self.event_handler.fault == "greeting554":
            transport.write(b"554 5.7.1 not today\r\n")
            transport.close()
        else:
            super().connection_made(transport)

    async def smtp_DATA(self, arg):
        if self.event_handler.fault == "hangup-data":
            self.transport.abort()
        else:
            await super().smtp_DATA(arg)

    async def smtp_QUIT(self, arg):
        if self.event_handler.fault == "silent-quit":
            await asyncio.sleep(3600)
        await super().smtp_QUIT(arg)


async def main(folder, fault):
    loop = asyncio.get_running_loop()
    context = throwaway_ca.make(folder) if fault == "tls" else None
    server = await loop.create_server(
        lambda: Faulty(Handler(folder, fault), hostname="mail.test", tls_context=context, loop=loop),
        "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    os._exit(0)


logging.disable()
asyncio.run(main(sys.argv[1], sys.argv[2]))
