#include "daemon/api/http/client.h"
#include "daemon/api/http/server.h"
#include "tests/daemon/api/raw_client.h"
#include "tests/daemon/background.h"
#include "tests/daemon/scratch_folder.h"

#include <gtest/gtest.h>

#include <unistd.h>

namespace mandated::daemon {
namespace {

using namespace std::chrono_literals;

/// A server on a socket of its own. Its handler says what it was asked, or what the path tells it
/// to.
class Server {
  public:
    explicit Server(HttpLimits limits = {}) {
        const auto fd = listen_unix(socket(), 0600);
        if (!fd.ok())
            throw std::runtime_error(fd.error());
        back_.run([&] {
            server_ = std::make_unique<HttpServer>(
                back_.io, *fd, [this](const Request& request) { return answer(request); }, limits,
                [this](const std::string& line) { logged.push_back(line); });
        });
    }
    ~Server() {
        if (!stopped_)
            back_.run([this] { server_.reset(); });
    }
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    [[nodiscard]] std::filesystem::path socket() const { return folder_.path() / "m.sock"; }
    [[nodiscard]] RawClient client() const { return RawClient(socket()); }
    void stop() {
        server_->stop();
        back_.finish();
        stopped_ = true;
    }
    std::vector<std::string> logged;
    std::promise<void> entered, leave; ///< of the handler for /slow

  private:
    Response answer(const Request& request) {
        if (request.path == "/throw")
            throw std::runtime_error("the cellar is on fire");
        if (request.path == "/throw-number")
            throw 42;
        if (request.path == "/slow") {
            entered.set_value();
            leave.get_future().wait();
        }
        if (request.path == "/none")
            return {204, "", "", {}};
        if (request.path == "/big")
            return {200, "text/plain", std::string(std::size_t{4} << 20U, 'x'), {}};
        std::string text = request.method + " " + request.path;
        for (const auto& segment : request.segments)
            text += " <" + segment + ">";
        for (const auto& [key, value] : request.query)
            text += " " + key + "=" + value;
        text += " by " + std::to_string(request.peer.uid) + " " + std::to_string(request.peer.gid) +
                " " + std::to_string(request.peer.pid);
        text += " " + request.content_type + " " + std::to_string(request.body.size());
        return {200, "text/plain", text, {{"X-Test", "yes"}}};
    }

    ScratchFolder folder_;
    Background back_;
    std::unique_ptr<HttpServer> server_;
    bool stopped_ = false;
};

std::string me() {
    return " by " + std::to_string(::getuid()) + " " + std::to_string(::getgid()) + " " +
           std::to_string(::getpid());
}

/// The status and the body of one answer to these bytes, of a client that then waits for the end.
std::pair<std::string, std::string> ask(const Server& server, std::string_view bytes) {
    const auto client = server.client();
    client.send(bytes);
    const auto answer = client.read_all();
    const auto body = answer.find("\r\n\r\n");
    return {answer.substr(0, answer.find("\r\n")),
            body == std::string::npos ? "" : answer.substr(body + 4)};
}

TEST(HttpServer, HandsOverWhatWasAskedAndByWhom) {
    const Server server;
    const auto reply =
        http_call(server.socket(), "POST", "/v1/tasks/59%2F3%3A33.2?a=b%20c+d&e=", "body",
                  "text/x-thing; charset=utf-8");
    ASSERT_TRUE(reply.ok()) << reply.error();
    EXPECT_EQ(reply->status, 200);
    EXPECT_EQ(reply->content_type, "text/plain");
    EXPECT_EQ(reply->body, "POST /v1/tasks/59/3:33.2 <v1> <tasks> <59/3:33.2> a=b c d e=" + me() +
                               " text/x-thing; charset=utf-8 4");
}

TEST(HttpServer, KeepsAConnectionForFurtherRequests) {
    const Server server;
    const auto client = server.client();
    for (const auto* path : {"/one", "/two"}) {
        client.send("GET " + std::string(path) + " HTTP/1.1\r\nHost: m\r\n\r\n");
        EXPECT_NE(client.read_until("  0").find("GET " + std::string(path)), std::string::npos);
    }
    // Both at once are answered in order.
    client.send("GET /three HTTP/1.1\r\nHost: m\r\n\r\n"
                "GET /four HTTP/1.1\r\nHost: m\r\nConnection: close\r\n\r\n");
    const auto answers = client.read_all();
    EXPECT_LT(answers.find("GET /three"), answers.find("GET /four"));
    EXPECT_NE(answers.find("GET /four"), std::string::npos);
}

TEST(HttpServer, AnswersHeadWithoutABody) {
    const Server server;
    const auto [status, body] =
        ask(server, "HEAD /big HTTP/1.1\r\nHost: m\r\nConnection: close\r\n\r\n");
    EXPECT_EQ(status, "HTTP/1.1 200 OK");
    EXPECT_EQ(body, "");
    EXPECT_EQ(http_call(server.socket(), "HEAD", "/big")->status, 200);
    EXPECT_EQ(http_call(server.socket(), "GET", "/none")->status, 204);
}

TEST(HttpServer, SurvivesAHandlerThatThrows) {
    const Server server;
    const auto reply = http_call(server.socket(), "GET", "/throw?secret=1");
    ASSERT_TRUE(reply.ok()) << reply.error();
    EXPECT_EQ(reply->status, 500);
    EXPECT_EQ(reply->content_type, "application/problem+json");
    EXPECT_EQ(reply->body.find("fire"), std::string::npos) << reply->body;
    EXPECT_EQ(http_call(server.socket(), "GET", "/throw-number")->status, 500);
    EXPECT_EQ(http_call(server.socket(), "GET", "/")->status, 200);
    EXPECT_EQ(server.logged,
              (std::vector<std::string>{"GET /throw: the cellar is on fire",
                                        "GET /throw-number: the handler threw something that is no "
                                        "std::exception"}));
}

TEST(HttpServer, RefusesMalformedRequests) {
    const Server server;
    const std::string bad_requests[] = {
        "hello\r\n\r\n",
        "GET / HTTP/9.9\r\nHost: m\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: m\r\nContent-Length: x\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: m\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: m\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        "GET /%zz HTTP/1.1\r\nHost: m\r\nConnection: close\r\n\r\n",
        "GET /%ff HTTP/1.1\r\nHost: m\r\nConnection: close\r\n\r\n",
        "GET /%00 HTTP/1.1\r\nHost: m\r\nConnection: close\r\n\r\n",
        "GET /?a=%f HTTP/1.1\r\nHost: m\r\nConnection: close\r\n\r\n",
        "GET /?a=1&a=2 HTTP/1.1\r\nHost: m\r\nConnection: close\r\n\r\n",
        "GET nowhere HTTP/1.1\r\nHost: m\r\nConnection: close\r\n\r\n",
        "OPTIONS * HTTP/1.1\r\nHost: m\r\nConnection: close\r\n\r\n",
    };
    for (const auto& bytes : bad_requests) {
        auto sent = bytes;
        if (sent == "GET / HTTP/1.1\r\n\r\n")
            sent = "GET / HTTP/1.1\r\nConnection: close\r\n\r\n";
        const auto [status, body] = ask(server, sent);
        EXPECT_EQ(status, "HTTP/1.1 400 Bad Request") << sent;
        EXPECT_NE(body.find("\"status\":400"), std::string::npos) << sent << body;
    }
    EXPECT_EQ(http_call(server.socket(), "GET", "/")->status, 200);
}

TEST(HttpServer, TakesTheFormOfProxies) {
    const Server server;
    const auto [status, body] = ask(
        server, "GET http://mandated/v1/x?y=1 HTTP/1.1\r\nHost: m\r\nConnection: close\r\n\r\n");
    EXPECT_EQ(body, "GET /v1/x <v1> <x> y=1" + me() + "  0") << status;
}

TEST(HttpServer, LimitsBodiesAndHeaders) {
    HttpLimits limits;
    limits.body_bytes = 1000;
    const Server server(limits);
    EXPECT_EQ(http_call(server.socket(), "POST", "/", std::string(1000, 'x'))->status, 200);
    const auto large = http_call(server.socket(), "POST", "/", std::string(5'000'000, 'x'));
    ASSERT_TRUE(large.ok()) << large.error();
    EXPECT_EQ(large->status, 413);
    EXPECT_EQ(
        ask(server, "POST / HTTP/1.1\r\nHost: m\r\nTransfer-Encoding: chunked\r\n\r\n3e9\r\n" +
                        std::string(1001, 'x') + "\r\n0\r\n\r\n")
            .first,
        "HTTP/1.1 413 Payload Too Large");
    const auto [status, body] =
        ask(server, "GET / HTTP/1.1\r\nHost: m\r\nX: " + std::string(20'000, 'x') + "\r\n\r\n");
    EXPECT_EQ(status, "HTTP/1.1 431 Request Header Fields Too Large");
    EXPECT_NE(body.find("16384 bytes"), std::string::npos) << body;
}

TEST(HttpServer, TellsAClientThatAsksToSendItsBody) {
    const Server server;
    const auto client = server.client();
    client.send("PUT / HTTP/1.1\r\nHost: m\r\nContent-Length: 2\r\nExpect: 100-continue\r\n"
                "Connection: close\r\n\r\n");
    EXPECT_EQ(client.read_until("\r\n\r\n"), "HTTP/1.1 100 Continue\r\n\r\n");
    client.send("ab");
    EXPECT_NE(client.read_all().find("  2"), std::string::npos);
}

TEST(HttpServer, AnswersOthersWhileOneIsSilentOrSlow) {
    const Server server;
    const auto silent = server.client();
    const auto slow = server.client();
    slow.send("POST / HTTP/1.1\r\nHost: m\r\nContent-Length: 10\r\n\r\nabc");
    const auto deaf = server.client();
    deaf.send("GET /big HTTP/1.1\r\nHost: m\r\n\r\n");
    EXPECT_EQ(http_call(server.socket(), "GET", "/")->status, 200);
}

TEST(HttpServer, EndsRequestsThatDoNotArriveAndClientsThatSayNothing) {
    HttpLimits limits;
    limits.idle = 1s;
    const Server server(limits);
    const auto silent = server.client();
    const auto slow = server.client();
    slow.send("POST / HTTP/1.1\r\nHost: m\r\nContent-Length: 10\r\n\r\nabc");
    const auto answer = slow.read_all();
    EXPECT_EQ(answer.substr(0, answer.find("\r\n")), "HTTP/1.1 408 Request Timeout");
    EXPECT_NE(answer.find("within 1 s"), std::string::npos) << answer;
    EXPECT_EQ(silent.read_all(), "");
}

TEST(HttpServer, GivesTheLongestSilentClientsPlaceToANewcomer) {
    HttpLimits limits;
    limits.connections = 2;
    const Server server(limits);
    const auto silent = server.client();
    const auto busy = server.client();
    busy.send("POST / HTTP/1.1\r\nHost: m\r\nContent-Length: 10\r\n\r\nabc");
    EXPECT_EQ(http_call(server.socket(), "GET", "/")->status, 200);
    EXPECT_EQ(silent.read_all(), "");
    busy.send("defghij");
    EXPECT_NE(busy.read_until("  10").find("200 OK"), std::string::npos);
}

TEST(HttpServer, SaysSoWhenAllPlacesAreAtWork) {
    HttpLimits limits;
    limits.connections = 1;
    const Server server(limits);
    const auto busy = server.client();
    busy.send("POST / HTTP/1.1\r\nHost: m\r\nExpect: 100-continue\r\nContent-Length: 10\r\n\r\n");
    busy.read_until("\r\n\r\n"); // the server has begun with this one
    const auto reply = http_call(server.socket(), "GET", "/");
    ASSERT_TRUE(reply.ok()) << reply.error();
    EXPECT_EQ(reply->status, 503);
}

TEST(HttpServer, FinishesTheAnswersInProgressWhenItStops) {
    Server server;
    const auto silent = server.client();
    const auto reading = server.client();
    reading.send("GET /big HTTP/1.1\r\nHost: m\r\n\r\n");
    EXPECT_NE(reading.read_until("\r\n\r\n").find("200 OK"), std::string::npos);
    const auto asking = server.client();
    asking.send("GET /slow HTTP/1.1\r\nHost: m\r\n\r\n");
    server.entered.get_future().wait();
    std::thread stopping([&] { server.stop(); });
    server.leave.set_value();
    EXPECT_NE(asking.read_all().find("GET /slow"), std::string::npos);
    EXPECT_EQ(silent.read_all(), "");
    // More than the socket's buffer holds, so most of it was still to be written.
    EXPECT_EQ(reading.read_all().size(), std::size_t{4} << 20U);
    stopping.join();
    EXPECT_FALSE(http_call(server.socket(), "GET", "/").ok());
}

} // namespace
} // namespace mandated::daemon
